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

    private static Claim At(Report report, string words, Claim claim)
    {
        var start = report.Text.IndexOf(words, StringComparison.Ordinal);
        return claim with { Quantity = claim.Quantity! with { Span = Span.Of(report.Text, start, start + words.Length) } };
    }

    private static Correction Make(string id, int hour, CorrectionKind kind, params (string Report, string Quote)[] anchors) =>
        new(id, Instant.FromUtc(2030, 6, 1, hour, 0), "an editor", kind, [.. anchors.Select(a => new CorrectionAnchor("r-" + a.Report, a.Quote))], "by hand");
}
