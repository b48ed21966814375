using Vedette.Model;

namespace Vedette.Extraction.Tests.Forces;

public sealed class ForceRelationTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    [Fact]
    public void PartPointsToItsWhole()
    {
        var claims = Read("Minsk speaks of 9,000 soldiers at the base, 1,500 of them from abroad.");
        claims.Count.ShouldBe(2);
        claims[1].PartOf.ShouldBe(claims[0].Id);
        claims[0].PartOf.ShouldBeNull();
    }

    [Fact]
    public void CorrectionPointsToWhatItTakesBack()
    {
        var claims = Read("The council first said 80,000 troops had massed there, before cutting that to 60,000 troops.");
        claims[0].Flags.ShouldContain("retracted");
        claims[1].Flags.ShouldContain("correction_of_previous");
        claims[1].Corrects.ShouldBe(claims[0].Id);
    }

    [Theory]
    [InlineData("There are 20,000 soldiers in the north and 30,000 soldiers in the south. Together that makes 50,000 soldiers.", false)]
    [InlineData("There are 20,000 soldiers in the north and 30,000 soldiers in the south. Together that makes 70,000 soldiers.", true)]
    public void SumsThatTheTextMakesAreChecked(string text, bool wrong)
    {
        var total = Read(text)[^1];
        total.Flags.ShouldContain("arithmetic");
        total.Flags.Contains("wrong_sum").ShouldBe(wrong);
    }

    [Fact]
    public void ShareIsComputedFromItsBase()
    {
        var claims = Read("The plan calls for 60 battalions. Half of the battalions are already in place.");
        claims[1].Quantity!.Point.ShouldBe(30);
        claims[1].Flags.ShouldContain("derived_fraction");
    }

    [Fact]
    public void ShareWithoutABaseIsNoCount() => Read("Half of the soldiers are already in place.").ShouldBeEmpty();

    [Theory]
    [InlineData("It is not true that 50,000 soldiers are at the border.", Modality.Denied)]
    [InlineData("A post said that 50,000 soldiers were at the border. They are not.", Modality.Denied)]
    [InlineData("If talks fail, 5,000 soldiers would be needed there.", Modality.Conditional)]
    [InlineData("Perhaps 5,000 soldiers are there.", Modality.Possible)]
    [InlineData("There are 5,000 soldiers at the border.", Modality.Asserted)]
    public void ModalityFollowsTheWords(string text, Modality expected) => Read(text).Single().Modality.ShouldBe(expected);

    [Fact]
    public void UnitBehindTheCountIsNamed() =>
        Read("Some 1,500 soldiers of the 76th Air Assault Division are there.").Single().Unit.ShouldBe("76th Air Assault Division");

    [Fact]
    public void SameReportGivesTheSameClaims()
    {
        const string Text = "Some 1,500 soldiers and 40 tanks are at the border. Another 500 soldiers may follow.";
        Read(Text).Select(c => c.Id).ShouldBe(Read(Text).Select(c => c.Id));
        Read(Text).Select(c => c.Id).ShouldBeUnique();
    }

    [Fact]
    public void ReportInALanguageWithoutAPackHasNoClaims()
    {
        var report = Some.Report("28 Soldaten stehen an der Grenze.", "2022-01-01");
        Extractor.Extract(report with { Reference = report.Reference with { Language = "de" } }).ShouldBeEmpty();
    }

    private static IReadOnlyList<Claim> Read(string text) => Extractor.Extract(Some.Report(text, "2022-02-01"));
}
