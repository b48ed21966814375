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

    [SharedGoldFact]
    public void English_copies_are_found_with_their_kind()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, FusedLines.Copies(Fuser.Fuse(SharedGold.Read("en"))));
            var score = QuestionScore.Run("score_fusion.py", "--lineage", Path.Combine(SharedGold.Root!, "practice", "en"), "--copies", file);

            score["copy_f1"].ShouldBeGreaterThanOrEqualTo(0.95);
            score["copy_relation_acc"].ShouldBeGreaterThanOrEqualTo(0.9);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
