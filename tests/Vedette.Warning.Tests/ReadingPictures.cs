using Vedette.Model;

namespace Vedette.Warning.Tests;

public class ReadingPictures
{
    private static readonly Source Ministry = new("Ministry of Defence of Beland", SourceKind.Government, "XB");

    [Fact]
    public void A_copy_adds_no_evidence_and_moves_nothing()
    {
        var original = Claim("1", Ministry);
        var alone = Read(Picture([original], []));
        // A copy that keeps the attribution, one that dropped it, and one that added something of its own.
        var copies = new[] { Claim("2", Ministry), Claim("3", null), Claim("4", null) with { Activity = "b" } };
        var folded = Read(Picture([original, .. copies], [("2", "1"), ("3", "1"), ("4", "1")]));

        folded.Single().Id.ShouldBe(alone.Single().Id);
        folded[0].Origin.ShouldBe(alone[0].Origin);
        folded[0].Claims.ShouldBe(["c-1", "c-2"]);
        Weights(folded).ShouldBe(Weights(alone));
    }

    [Fact]
    public void All_voices_of_one_government_are_one_origin()
    {
        var evidence = Read(Picture([Claim("1", Ministry), Claim("2", new Source("President of Beland", SourceKind.Person, "XB"))], []));
        evidence.Select(e => e.Origin).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_said_to_be_so_stands_for_what_the_same_origin_foresees_beside_it()
    {
        var foreseen = Claim("1", Ministry) with { Id = "c-0", Modality = Modality.Predicted };
        var said = Claim("2", Ministry) with { Id = "c-9" };
        var folded = Read(Picture([foreseen, said], [])).Single();
        (folded.Claim.Id, folded.Claims.Count).ShouldBe(("c-9", 2));
    }

    [Theory]
    [InlineData("withdrawal", "XA", true)]
    [InlineData("withdrawal", "XC", false)]
    [InlineData("arrival", "XA", false)]
    public void What_leaves_a_place_and_names_no_other_is_told_of_that_place(string activity, string country, bool fits)
    {
        var one = Some.Activity("1", activity);
        var evidence = one with { Claim = one.Claim with { Places = [new ClaimPlace(new Span(0, 1, "P"), PlaceRole.From, "P", "vedette:p", "PPL", country, 50, 30, 1)] } };
        var match = new PatternMatch(Some.Scenario(), new Geography(borders: null));
        match.Fits(new Pattern { Area = new Area { Countries = ["XA"] } }, evidence).ShouldBe(fits);
    }

    [Fact]
    public void A_report_without_a_day_stands_outside() =>
        Read(Picture([Claim("1", Ministry)], []) with { Reports = [new PictureReport(Some.Report("1"), null, 1, false)] }).ShouldBeEmpty();

    private static IReadOnlyList<Evidence> Read(Picture picture) => new EvidenceBook().Take(PictureStep.To(picture)).Shown;

    private static IEnumerable<double> Weights(IReadOnlyList<Evidence> evidence)
    {
        var assessor = new Assessor(Some.Scenario());
        foreach (var one in evidence) assessor.Show(one);
        return assessor.Assess(Some.Day).Hypotheses.Select(h => h.LogWeight);
    }

    private static Claim Claim(string report, Source? origin) => Some.Activity(report, "a").Claim with
    {
        Attribution = origin is null ? Attribution.OwnVoice : new Attribution([origin]),
    };

    private static Picture Picture(IReadOnlyList<Claim> claims, IReadOnlyList<(string Copy, string Of)> copies) => new()
    {
        Extractor = "test",
        Theatres = [],
        Reports = [.. claims.Select(c => new PictureReport(c.Report, Edtf.Day(Some.Day), 1, false))],
        Claims = claims,
        Questions = [],
        Assertions = [],
        Estimates = [],
        Sites = [],
        Origins = [],
        Copies = [.. copies.Select(c => new Copy("r-" + c.Copy, "r-" + c.Of, Carrier.Verbatim, 1, []))],
        Relations = [],
        Disagreements = [],
        Register = [],
        Calendar = [],
    };
}
