using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class CorrectingByHand
{
    private static readonly Report First = Some.Report("first", "2030-05-02", "The ministry counts 90,000 men.");
    private static readonly Report Second = Some.Report("second", "2030-05-03", "The ministry counts 98,000 men.");

    private static readonly Claim[] Claims =
    [
        At(First, "90,000", Some.Count(First, "1", 90_000, Some.Official("Ministry of Beland", "XB"), "2030-05-02")),
        At(Second, "98,000", Some.Count(Second, "2", 98_000, Some.Official("Ministry of Beland", "XB"), "2030-05-02")),
    ];

    [Fact]
    public void Two_figures_merged_by_hand_are_one_assertion_also_after_a_new_reading()
    {
        var merge = Make("k-1", 1, CorrectionKind.MergeAssertions, ("first", "90,000"), ("second", "98,000"));

        // The new reading gives the claim another id and takes in a word more.
        var reread = Claims[0] with { Id = "c-new", Quantity = Claims[0].Quantity! with { Span = Span.Of(First.Text, 13, 26) } };
        Fuser.Fuse(Some.Input([First, Second], reread, Claims[1]) with { Corrections = [merge] }).Assertions.Count.ShouldBe(1);
    }

    [Fact]
    public void The_later_of_two_corrections_stands()
    {
        var merge = Make("k-1", 1, CorrectionKind.MergeAssertions, ("first", "90,000"), ("second", "98,000"));
        var split = Make("k-2", 2, CorrectionKind.SplitAssertion, ("second", "98,000"));

        Fuser.Fuse(Some.Input([First, Second], Claims) with { Corrections = [split, merge] }).Assertions.Count.ShouldBe(2);
    }

    [Fact]
    public void A_correction_whose_passage_is_gone_is_listed_and_does_nothing()
    {
        var merge = Make("k-1", 1, CorrectionKind.MergeAssertions, ("first", "80,000"), ("second", "98,000"));
        var picture = Fuser.Fuse(Some.Input([First, Second], Claims) with { Corrections = [merge] });

        picture.LostCorrections.Single().Id.ShouldBe("k-1");
        picture.Assertions.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_sites_merged_by_hand_are_one_with_both_observations()
    {
        var claims = Claims.Select((c, i) => c with
        {
            Places = [new ClaimPlace(c.Quantity!.Span, PlaceRole.At, i == 0 ? "Kesh" : "Keshtown", $"geonames:{i}", "PPL", "XB", 50, 30 + i, 3)],
        }).ToArray();
        var input = Some.Input([First, Second], claims);
        Fuser.Fuse(input).Sites.Count.ShouldBe(2);

        var site = Fuser.Fuse(input with { Corrections = [Make("k-1", 1, CorrectionKind.MergeSites, ("first", "90,000"), ("second", "98,000"))] }).Sites.Single();

        (site.Id, site.Observations.Count).ShouldBe(("s-geonames-0", 2));
    }

    [Fact]
    public void A_copy_that_comes_later_goes_with_what_was_split_off()
    {
        var sentence = "General Ruban told the assembly in Marrow that the northern army has 90,000 men in the Upper Dole.";
        var (source, told, copy) = (Some.Report("source", "2030-05-02", "Another text: 90,000 men."), Some.Report("told", "2030-05-03", sentence), Some.Report("copy", "2030-05-04", sentence + " "));
        var claims = new[] { source, told, copy }.Select(r => At(r, "90,000", Some.Count(r, r.Id, 90_000, Some.Official("Ministry of Beland", "XB"), "2030-05-02"))).ToArray();
        var split = Make("k-1", 1, CorrectionKind.SplitAssertion, ("told", "90,000"));

        Fuser.Fuse(Some.Input([source, told, copy], claims)).Assertions.Count.ShouldBe(1);
        Fuser.Fuse(Some.Input([source, told, copy], claims) with { Corrections = [split] }).Assertions.Select(a => a.Members.Count).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void Of_a_claim_of_two_places_only_the_one_that_is_meant_is_split_off()
    {
        var report = Some.Report("two", "2030-05-02", "Kesh and Marrow: 90,000 men.");
        ClaimPlace Place(string name, double lat) => new(Span.Of(report.Text, report.Text.IndexOf(name, StringComparison.Ordinal), report.Text.IndexOf(name, StringComparison.Ordinal) + name.Length), PlaceRole.At, name, $"geonames:{lat}", "PPL", "XB", lat, 30, 3);
        var claim = At(report, "90,000", Some.Count(report, "1", 90_000)) with { Places = [Place("Kesh", 50), Place("Marrow", 51)] };
        var split = Make("k-1", 1, CorrectionKind.SplitSite, ("two", "Marrow"));

        Fuser.Fuse(Some.Input([report], claim) with { Corrections = [split] }).Sites.Select(s => s.Id).ShouldBe(["s-geonames-50", "s-geonames-51-k-1"]);
    }

    [Fact]
    public void What_speaks_of_a_report_of_a_later_day_is_not_lost()
    {
        var merge = Make("k-1", 1, CorrectionKind.MergeAssertions, ("first", "90,000"), ("second", "98,000"));
        var input = Some.Input([First, Second], Claims) with { Corrections = [merge] };

        var told = input with { Corrections = [merge with { At = Instant.FromUtc(2030, 5, 2, 8, 0) }] };
        Fuser.Fuse(told with { AsOf = new LocalDate(2030, 5, 2) }).LostCorrections.ShouldBeEmpty();
        Fuser.Fuse(input with { Reports = [First], Claims = [Claims[0]] }).LostCorrections.Single().Id.ShouldBe("k-1");
    }

    [Fact]
    public void Merged_assertions_stay_one_whatever_comes_in_what_order()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, 99_999).ArrayOf(16)), picks =>
        {
            var reports = Enumerable.Range(0, 6).Select(i => Some.Report("r" + i, $"2030-05-{2 + picks[i] % 9:00}", $"Count {i} is {Numbers[picks[i] % 3]:N0} men.")).ToList();
            var claims = reports.Select((r, i) => At(r, $"{Numbers[picks[i] % 3]:N0}", Some.Count(r, r.Id, Numbers[picks[i] % 3], Origins[picks[i] % 2], "2030-05-02"))).ToArray();
            var corrections = Enumerable.Range(0, 4).Select(k => Make($"k-{k}", k / 2, (CorrectionKind)(picks[6 + k] % 2),
                [.. new[] { picks[10 + k] % 6, picks[9 + k] / 7 % 6 }.Distinct().Select(i => ($"r{i}", $"{Numbers[picks[i] % 3]:N0}"))])).ToList();

            var live = new LiveFusion("test");
            foreach (var (report, i) in reports.Select((r, i) => (r, i)).OrderBy(p => picks[p.i]))
            {
                live.Add(report, [claims[i]]);
                live.Picture(corrections);
            }
            var all = PictureJson.Write(Fuser.Fuse(Some.Input(reports, claims) with { Corrections = corrections }));
            return PictureJson.Write(live.Picture([.. corrections.OrderBy(c => picks[c.Id[2] - '0'])])) == all;
        }).QuickCheckThrowOnFailure();
    }

    private static readonly double[] Numbers = [90_000, 98_000, 41_300];
    private static readonly Source?[] Origins = [null, Some.Official("Ministry of Beland", "XB")];

    private static Claim At(Report report, string words, Claim claim)
    {
        var start = report.Text.IndexOf(words, StringComparison.Ordinal);
        return claim with { Quantity = claim.Quantity! with { Span = Span.Of(report.Text, start, start + words.Length) } };
    }

    private static Correction Make(string id, int hour, CorrectionKind kind, params (string Report, string Quote)[] anchors) =>
        new(id, Instant.FromUtc(2030, 6, 1, hour, 0), "an editor", kind, [.. anchors.Select(a => new CorrectionAnchor("r-" + a.Report, a.Quote))], "by hand");
}
