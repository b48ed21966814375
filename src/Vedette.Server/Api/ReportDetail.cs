using NodaTime;
using Vedette.Model;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>One report with all that is known of it.</summary>
/// <param name="Report">Identity and metadata.</param>
/// <param name="Text">The whole text; spans of claims are over it, in UTF-16 code units.</param>
/// <param name="BodyStart">Where the readable text begins.</param>
/// <param name="KnownAt">From when on it is known.</param>
/// <param name="RetrievedAt">When it came in.</param>
/// <param name="Authors">As the metadata name them.</param>
/// <param name="Constructed">True for corpora of our own making.</param>
/// <param name="Carriers">Paths and addresses under which the same bytes were found.</param>
/// <param name="Claims">As the picture has them, corrections included; as they were read where the picture has left the report out.</param>
/// <param name="Copies">Pairs of copies that it is part of.</param>
/// <param name="Versions">Reports of the same address, oldest first, itself among them.</param>
/// <param name="From">What a watched source sent that it was taken out of; absent where it came by itself.</param>
internal sealed record ReportDetail(
    ReportReference Report, string Text, int BodyStart, Instant? KnownAt, Instant? RetrievedAt, IReadOnlyList<string> Authors, bool Constructed,
    IReadOnlyList<string> Carriers, IReadOnlyList<Claim> Claims, IReadOnlyList<Copy> Copies, IReadOnlyList<ReportDetail.Version> Versions, ReportDetail.Sent? From)
{
    public static ReportDetail Of(Report report, IReadOnlyList<Claim> read, IReadOnlyList<string> carriers, IReadOnlyList<Report> versions, FetchedDocument? from, Picture? picture)
    {
        var shown = picture?.Reports.Any(r => r.Id == report.Id) == true;
        return new ReportDetail(
            report.Reference, report.Text, report.BodyStart, report.KnownAt, report.RetrievedAt, report.Authors, report.Constructed, carriers,
            shown ? [.. picture!.Claims.Where(c => c.Report.Id == report.Id).OrderBy(c => c.KeySpan.Start).ThenBy(c => c.Id, StringComparer.Ordinal)] : read,
            picture is null ? [] : [.. picture.Copies.Where(c => c.A == report.Id || c.B == report.Id)],
            [.. versions.Select(v => new Version(v.Id, v.Reference.Title, v.RetrievedAt, v.Reference.Sha256))],
            from is null ? null : new Sent(from.Source, from.Address, from.Sha256, from.FetchedAt, from.Bytes is not null));
    }

    /// <summary>One version of the report.</summary>
    /// <param name="Id">Id of that report.</param>
    /// <param name="Title">Its headline.</param>
    /// <param name="RetrievedAt">When it came in.</param>
    /// <param name="Sha256">Hash of its bytes.</param>
    internal sealed record Version(string Id, string? Title, Instant? RetrievedAt, string Sha256);

    /// <summary>What a watched source sent.</summary>
    /// <param name="Source">Name of the source.</param>
    /// <param name="Address">Where it was fetched from.</param>
    /// <param name="Sha256">Hash of the bytes.</param>
    /// <param name="FetchedAt">When.</param>
    /// <param name="Kept">Whether the bytes are there still, at <c>/api/reports/{id}/sent</c>.</param>
    internal sealed record Sent(string Source, string Address, string Sha256, Instant FetchedAt, bool Kept);
}
