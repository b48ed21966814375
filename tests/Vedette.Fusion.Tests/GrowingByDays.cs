using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class GrowingByDays
{
    private const int Days = 8;

    private static readonly LocalDate First = new(2030, 5, 1);
    private static readonly CorrectionKind[] Kinds =
        [CorrectionKind.RejectClaim, CorrectionKind.CorrectClaim, CorrectionKind.AddClaim, CorrectionKind.MergeAssertions, CorrectionKind.SplitAssertion];

    [Fact]
    public void Each_day_is_the_picture_made_from_scratch_of_what_was_known_and_corrected_by_then() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 99_999).ArrayOf(16)), picks =>
        {
            var input = Input(picks);
            var growing = new GrowingFusion();
            return Enumerable.Range(0, Days + 1).Select(d => First.PlusDays(d)).All(day =>
            {
                var known = new FusionInput
                {
                    Reports = [.. input.Reports.Where(r => r.KnownDay <= day)],
                    Claims = input.Claims,
                    Extractor = input.Extractor,
                    Corrections = [.. input.Corrections.Where(c => c.At.InUtc().Date <= day)],
                };
                return PictureJson.Write(growing.Picture(input with { AsOf = day })) == PictureJson.Write(Fuser.Fuse(known) with { AsOf = Edtf.Day(day) });
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_correction_counts_from_the_day_on_which_it_was_made()
    {
        var report = Report(0, 1, 90_000);
        var input = Some.Input([report], Claim(report, 0, 90_000)) with { Corrections = [Correct(CorrectionKind.RejectClaim, 3, report)] };
        var growing = new GrowingFusion();
        growing.Picture(input with { AsOf = First.PlusDays(2) }).Claims.Count.ShouldBe(1);
        growing.Picture(input with { AsOf = First.PlusDays(3) }).Claims.ShouldBeEmpty();
        growing.Picture(input with { AsOf = First.PlusDays(2) }).Claims.Count.ShouldBe(1, "a day that is asked for again is as it was");
    }

    private static FusionInput Input(int[] picks)
    {
        var reports = picks[..8].Select((p, i) => (Report: Report(i, p % Days, Number(p)), Number: Number(p))).ToList();
        var corrections = picks[8..].Select((p, i) =>
        {
            var kind = Kinds[p % Kinds.Length];
            var (one, two) = (reports[p / 5 % 8].Report, reports[p / 40 % 8].Report);
            // Made when what it speaks of can be known.
            var day = Math.Max(Day(one), Day(two)) + p / 320 % 3;
            return Correct(kind, day, kind == CorrectionKind.MergeAssertions && one != two ? [one, two] : [one]) with { Id = $"k-{i}" };
        });
        return Some.Input([.. reports.Select(r => r.Report)], [.. reports.Select((r, i) => Claim(r.Report, i, r.Number))]) with { Corrections = [.. corrections] };
    }

    private static int Day(Report report) => Period.DaysBetween(First, report.KnownDay!.Value);

    private static double Number(int pick) => 90_000 + pick / 8 % 4 * 4_000;

    private static Report Report(int number, int day, double figure) =>
        Some.Report($"r{number}", Edtf.Iso(First.PlusDays(day)), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Paper {number} has it that the ministry counts {figure:0} men."));

    private static Claim Claim(Report report, int number, double figure)
    {
        var start = report.Text.IndexOf("counts ", StringComparison.Ordinal) + "counts ".Length;
        var claim = Some.Count(report, number.ToString(System.Globalization.CultureInfo.InvariantCulture), figure, Some.Official("Ministry " + number % 3, "X" + (char)('C' + number % 3)), report.Reference.Published?.Text);
        return claim with { Evidence = Span.Of(report.Text, 0, report.Text.Length), Quantity = claim.Quantity! with { Span = Span.Of(report.Text, start, report.Text.Length - 5) } };
    }

    private static Correction Correct(CorrectionKind kind, int day, params Report[] reports) => new(
        "k-1", First.PlusDays(day).At(new LocalTime(9, 0)).InUtc().ToInstant(), "an editor", kind,
        [.. reports.Select(r => new CorrectionAnchor(r.Id, "counts " + r.Text[(r.Text.IndexOf("counts ", StringComparison.Ordinal) + 7)..^5]))], "by hand",
        kind is CorrectionKind.CorrectClaim or CorrectionKind.AddClaim ? new ClaimChange { Low = 55_000, High = 55_000 } : null);
}
