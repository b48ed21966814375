using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>A report without its text, as stored.</summary>
internal sealed record ReportDocument(
    ReportReference Reference,
    int BodyStart,
    string? PublishedAt,
    string? RetrievedAt,
    IReadOnlyList<string> Authors,
    bool Constructed)
{
    public static ReportDocument Of(Report report) => new(
        report.Reference,
        report.BodyStart,
        report.PublishedAt is { } at ? OffsetDateTimePattern.ExtendedIso.Format(at) : null,
        report.RetrievedAt is { } retrieved ? InstantPattern.ExtendedIso.Format(retrieved) : null,
        report.Authors,
        report.Constructed);

    public Report With(string text) => new()
    {
        Reference = Reference,
        Text = text,
        BodyStart = BodyStart,
        PublishedAt = PublishedAt is null ? null : OffsetDateTimePattern.ExtendedIso.Parse(PublishedAt).Value,
        RetrievedAt = RetrievedAt is null ? null : InstantPattern.ExtendedIso.Parse(RetrievedAt).Value,
        Authors = Authors,
        Constructed = Constructed,
    };
}
