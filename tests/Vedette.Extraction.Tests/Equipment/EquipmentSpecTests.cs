using Vedette.Model;

namespace Vedette.Extraction.Tests.Equipment;

public sealed class EquipmentSpecTests
{
    private static readonly Extractor Extractor = new([Some.English], Places.SomePlaces.Index);

    public static IEnumerable<object[]> Rows => SpecTable.Rows("equipment", "en").Select(r => new object[] { r[0], r[1], r[2] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void EquipmentThatIsSeenComesOutAndNothingElse(string text, string published, string expected)
    {
        var claims = Extractor.Extract(Some.Report(text, published)).Where(c => c.Kind is ClaimKind.EquipmentSighting or ClaimKind.SiteObservation);
        var items = claims.SelectMany(c => c.Equipment ?? []).Select(Show).ToList();
        (items.Count == 0 ? "-" : string.Join("; ", items)).ShouldBe(expected);
    }

    [Fact]
    public void SpansRepeatTheirText()
    {
        const string Text = "Footage shows about 20 T-80BVM tanks and a Buk-M2 launcher near Bryansk.";
        var claim = Extractor.Extract(Some.Report(Text, "2022-02-01")).Single(c => c.Equipment is not null);
        claim.Equipment!.Select(e => e.Span.Text).ShouldBe(["T-80BVM tanks", "Buk-M2 launcher"]);
        foreach (var item in claim.Equipment!)
        {
            item.Span.ShouldBe(Span.Of(Text, item.Span.Start, item.Span.End));
            if (item.Count is { } count) count.Span.ShouldBe(Span.Of(Text, count.Span.Start, count.Span.End));
        }
    }

    private static string Show(EquipmentItem item) =>
        (item.Count is { } n ? SpecTable.Bounds(n.Low, n.High) + " " : "") + item.Name + " " + item.Category;
}
