using Vedette.Model;

namespace Vedette.Extraction.Tests.Claims;

public sealed class WholeClaimSpecTests
{
    public static IEnumerable<object[]> Rows => SpecTable.Rows("claims", "en").Select(r => new object[] { r[0], r[1], r[2] });

    [InstalledTheory]
    [MemberData(nameof(Rows))]
    public void CountsComeOutWithOwnerOriginAndPlace(string text, string published, string expected)
    {
        var claims = Installed.Extractor.Extract(Some.Report(text, published)).Where(c => c.Kind == ClaimKind.ForceEstimate);
        var read = claims.Select(c => $"{SpecTable.Bounds(c.Quantity!.Low, c.Quantity.High)} {c.Counted} {Snake(c.Status!.Value)} {c.Actor ?? "-"} < {c.Attribution.Origin?.Name ?? "-"} @ {Where(c)}").ToList();
        (read.Count == 0 ? "-" : string.Join("; ", read)).ShouldBe(expected);
    }

    private static string Where(Claim claim) =>
        claim.Places.Count == 0 ? "-" : string.Join(" ", claim.Places.Select(p => p.Feature == "PCLI" ? p.Country : p.Name ?? "?" + p.Span.Text));

    private static string Snake(ForceStatus status) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());
}
