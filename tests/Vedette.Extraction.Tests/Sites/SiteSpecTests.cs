using Vedette.Model;

namespace Vedette.Extraction.Tests.Sites;

public sealed class SiteSpecTests
{
    private static readonly Extractor Extractor = new([Some.English], Places.SomePlaces.Index);

    public static IEnumerable<object[]> Rows => SpecTable.Rows("sites", "en").Select(r => new object[] { r[0], r[1], r[2] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void SitesComeOutWithTheirStateAndNothingElse(string text, string published, string expected)
    {
        var sites = Observations(text, published).Select(c => $"{c.Site} {c.State!.Value.ToString().ToLowerInvariant()}").ToList();
        (sites.Count == 0 ? "-" : string.Join("; ", sites)).ShouldBe(expected);
    }

    [Fact]
    public void ThePictureThatASiteWasSeenOnIsNamedWithItsDay()
    {
        var claim = Observations("A Maxar satellite image of 7 December shows that the tent camp at Klintsy has grown.", "2021-12-10").Single();
        claim.Imagery!.Provider.ShouldBe("Maxar Technologies");
        claim.Imagery.Captured!.ToString().ShouldBe("2021-12-07");
    }

    [Fact]
    public void ACaptionGoesOnAboutTheSiteThatItOpensWith()
    {
        var claim = Observations("[1] Klintsy garrison, Bryansk region, 6 December. 31 BTR-82A carriers, none of them there in June.\n", "2021-12-10").Single();
        claim.Site.ShouldBe("garrison");
        claim.State.ShouldBe(SiteState.Growing);
        claim.Places[0].Name.ShouldBe("Klintsy");
    }

    private static IEnumerable<Claim> Observations(string text, string published) =>
        Extractor.Extract(Some.Report(text, published)).Where(c => c.Kind == ClaimKind.SiteObservation);
}
