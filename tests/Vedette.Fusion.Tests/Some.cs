using Vedette.Model;

namespace Vedette.Fusion.Tests;

/// <summary>Builders of reports and claims for tests.</summary>
internal static class Some
{
    public static Report Report(string id, string? published = "2030-05-02", string text = "", string? outlet = null) => new()
    {
        Reference = new ReportReference("r-" + id, id + ".txt", null, outlet, null, Date(published), PublishedBasis.Metadata, "en", id),
        Text = text,
    };

    public static Source Official(string name, string country) => new(name, SourceKind.Government, country);

    /// <summary>A count of personnel of XA near XB, unless told otherwise.</summary>
    public static Claim Count(Report report, string id, double number, Source? origin = null, string? asOf = null, ForceStatus status = ForceStatus.Present, Modality modality = Modality.Reported)
    {
        var start = 10 * report.Text.Length + Math.Abs(id.Sum(c => c)) % 1000;
        return new Claim
        {
            Id = "c-" + id,
            Kind = ClaimKind.ForceEstimate,
            Report = report.Reference,
            Evidence = new Span(start, start + 5, ""),
            Attribution = origin is null ? Attribution.OwnVoice : new Attribution([origin]),
            Modality = modality,
            AsOf = Date(asOf) is { } day ? new Interval(day, DateBasis.Explicit) : Interval.Unknown,
            Places = [new ClaimPlace(new Span(0, 0, ""), PlaceRole.Near, "Beland", "iso:XB", "PCLI", "XB", 50, 30, 300)],
            Actor = "XA",
            Counted = "personnel",
            Status = status,
            Quantity = new Quantity(number, number, number, Comparator.Exactly, false, new Span(start, start + 5, "")),
        };
    }

    public static FusionInput Input(IReadOnlyList<Report> reports, params Claim[] claims) =>
        new() { Reports = reports, Claims = claims, Extractor = "test" };

    private static Edtf? Date(string? text) =>
        text is null ? null : Edtf.TryParse(text, out var edtf) ? edtf : throw new ArgumentException("no EDTF date", nameof(text));
}
