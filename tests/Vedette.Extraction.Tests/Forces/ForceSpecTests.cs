using Vedette.Model;

namespace Vedette.Extraction.Tests.Forces;

public sealed class ForceSpecTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    public static IEnumerable<object[]> Rows => SpecTable.Rows("forces", "en").Select(r => new object[] { r[0], r[1], r[2] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void CountsOfForcesComeOutAndNothingElse(string text, string published, string expected)
    {
        var claims = Extractor.Extract(Some.Report(text, published)).Where(c => c.Kind == ClaimKind.ForceEstimate).ToList();
        var read = claims.Select(c => $"{SpecTable.Bounds(c.Quantity!.Low, c.Quantity.High)} {c.Counted} {Snake(c.Status!.Value)}");
        (claims.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    private static string Snake(ForceStatus status) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());
}
