using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Warning.Tests;

public class OddsProperties
{
    private static readonly string[] Activities = ["a", "b", "c", "other"];
    private static readonly SourceKind[] Kinds = [SourceKind.Media, SourceKind.Investigators, SourceKind.Government];

    // Each number is one assertion: what, by whom, when, how good.
    private static readonly Arbitrary<int[]> Assertions = Arb.From(Gen.Choose(0, 99_999).ArrayOf(14));

    [Fact]
    public void The_order_of_arrival_never_changes_a_days_result() => Prop.ForAll(Assertions, picks =>
    {
        var evidence = Read(picks);
        return Json(Assess(evidence, 40)) == Json(Assess([.. evidence.Reverse()], 40))
            && Json(Assess(evidence, 40)) == Json(Assess([.. evidence.OrderBy(e => (picks[0] + e.Id[^1] * 7) % 13)], 40));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_evidence_never_changes_an_earlier_day() => Prop.ForAll(Assertions, picks =>
    {
        var evidence = Read(picks);
        var known = evidence.Where(e => e.Known <= Some.Day.PlusDays(20)).ToList();
        return Json(Assess(evidence, 20)) == Json(Assess(known, 20));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_contributions_add_up_to_the_odds_exactly() => Prop.ForAll(Assertions, picks =>
    {
        var board = Assess(Read(picks), 40);
        for (var j = 0; j < board.Hypotheses.Count; j++)
        {
            var sum = 0.0;
            foreach (var line in board.Ledger) sum += line.Shares[j];
            if (sum != board.Hypotheses[j].LogWeight) return false;
        }
        var odds = Math.Log(board.Hypotheses[0].Probability / board.Hypotheses[1].Probability);
        return Math.Abs(odds - (board.Hypotheses[0].LogWeight - board.Hypotheses[1].LogWeight)) < 1e-9
            && Math.Abs(board.Hypotheses.Sum(h => h.Probability) - 1) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_confirmation_by_another_origin_never_moves_the_odds_the_wrong_way() => Prop.ForAll(Assertions, picks =>
    {
        var scenario = Some.Scenario();
        var evidence = Read(picks);
        foreach (var one in evidence.Where(e => scenario.Indicators.Any(i => i.Id == e.Claim.Activity)))
        {
            var p = scenario.Indicators.First(i => i.Id == one.Claim.Activity).Likelihoods;
            var confirmed = one with { Id = "a-confirms", Origin = "Somebody else", Known = one.Known.PlusDays(1), Claims = ["c-confirms"] };
            var (before, after) = (Assess(evidence, 40), Assess([.. evidence, confirmed], 40));
            for (var j = 0; j < p.Count; j++)
                for (var k = 0; k < p.Count; k++)
                    if (p[j] > p[k] && Odds(after, j, k) < Odds(before, j, k) - 1e-12) return false;
        }
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_origin_saying_it_again_on_the_same_day_moves_nothing() => Prop.ForAll(Assertions, picks =>
    {
        var evidence = Read(picks);
        var again = evidence[0] with { Id = "a-again", Claims = ["c-again"] };
        var (before, after) = (Assess(evidence, 40), Assess([.. evidence, again], 40));
        return before.Hypotheses.Zip(after.Hypotheses, (x, y) => x.LogWeight == y.LogWeight).All(same => same);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Showing_one_more_gives_what_showing_all_at_once_gives() => Prop.ForAll(Assertions, picks =>
    {
        var evidence = Read(picks);
        var assessor = new Assessor(Some.Scenario());
        foreach (var one in evidence)
        {
            assessor.Show(one);
            assessor.Assess(Some.Day.PlusDays(40));
        }
        foreach (var one in evidence) assessor.Show(one);
        return Json(assessor.Assess(Some.Day.PlusDays(40))) == Json(Assess(evidence, 40));
    }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Evidence> Read(int[] picks) =>
        [.. picks.Select((p, i) => Some.Activity(
            i.ToString(CultureInfo.InvariantCulture), Activities[p % 4], $"Origin {(p / 4 % 5).ToString(CultureInfo.InvariantCulture)}", p / 20 % 40,
            Kinds[p / 800 % 3], "ABCDF"[p / 2400 % 5]))];

    private static Assessment Assess(IReadOnlyList<Evidence> evidence, int day)
    {
        var assessor = new Assessor(Some.Scenario());
        foreach (var one in evidence) assessor.Show(one);
        return assessor.Assess(Some.Day.PlusDays(day));
    }

    private static double Odds(Assessment board, int j, int k) => board.Hypotheses[j].LogWeight - board.Hypotheses[k].LogWeight;

    private static string Json(Assessment board) => System.Text.Json.JsonSerializer.Serialize(board, WireJson.Relaxed.Assessment);
}
