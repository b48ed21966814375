namespace Vedette.Fusion.Tests;

public class Questions_of_the_practice_reports
{
    [SharedGoldFact]
    public void English_gold_claims_fold_into_the_gold_assertions_and_origins()
    {
        var score = QuestionScore.Of(Fuser.Fuse(SharedGold.Read("en")), "questions-dev-en.json");

        score["pair_f1"].ShouldBeGreaterThanOrEqualTo(0.9);
        score["traps_merged"].ShouldBe(0);
        score["origins_exact"].ShouldBeGreaterThanOrEqualTo(0.85);
    }
}
