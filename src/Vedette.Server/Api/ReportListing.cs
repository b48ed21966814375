using NodaTime;
using Vedette.Model;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>A page of the list of reports.</summary>
/// <param name="Total">Reports of the whole list.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Reports">Those of the page.</param>
/// <param name="Outlets">Facet: reports by outlet.</param>
/// <param name="Languages">Facet: by language.</param>
/// <param name="Kinds">Facet: by kind of claim.</param>
internal sealed record ReportListing(
    int Total, int Page, int Pages, IReadOnlyList<ReportListing.Line> Reports, IReadOnlyList<Facet> Outlets, IReadOnlyList<Facet> Languages, IReadOnlyList<Facet> Kinds)
{
    public static ReportListing Of(ReportPage page, ReportQuery query) => new(
        page.Total, query.Page, Math.Max(1, (page.Total + query.PageSize - 1) / query.PageSize),
        [.. page.Reports.Select(r => new Line(r.Report.Reference, r.Report.KnownAt, r.Report.RetrievedAt, r.Report.Constructed, r.Claims, Excerpt.Of(r.Report, query.Words)))],
        page.Outlets, page.Languages, [.. page.Kinds.Select(k => k with { Value = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(k.Value) })]);

    /// <summary>One report of the list.</summary>
    /// <param name="Report">Identity and metadata.</param>
    /// <param name="KnownAt">From when on it is known.</param>
    /// <param name="RetrievedAt">When it came in.</param>
    /// <param name="Constructed">True for corpora of our own making.</param>
    /// <param name="Claims">How many claims were read in it.</param>
    /// <param name="Excerpt">Some of its text, around the first word searched for.</param>
    internal sealed record Line(ReportReference Report, Instant? KnownAt, Instant? RetrievedAt, bool Constructed, int Claims, string Excerpt);
}
