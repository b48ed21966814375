using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>Pages of reports with the facets of the whole list.</summary>
internal static class ReportList
{
    private const int MostFacets = 50;

    private const string Newest = "ORDER BY r.known_at IS NULL, r.known_at DESC, r.id";

    /// <summary>Each word in quotes: nothing that a reader types is syntax. Empty where there is no word.</summary>
    public static string Quoted(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Take(64).Select(w => $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', ' ')}\""));

    public static ReportPage Read(SqliteConnection connection, ReportQuery query, Func<(string, string), Report> read)
    {
        var size = Math.Clamp(query.PageSize, 1, 200);
        var words = query.Words is { } given ? Quoted(given) : "";
        var arguments = new
        {
            words,
            from = query.From is { } from ? LocalDatePattern.Iso.Format(from) : null,
            until = query.To is { } to ? LocalDatePattern.Iso.Format(to.PlusDays(1)) : null,
            outlet = query.Outlet,
            language = query.Language,
            kind = query.Kind?.ToString(),
            size,
            skip = (long)size * (Math.Max(query.Page, 1) - 1),
        };
        var found = "FROM report r WHERE r.document IS NOT NULL"
            + (words.Length > 0 ? " AND r.seq IN (SELECT rowid FROM report_text WHERE report_text MATCH @words)" : "")
            + (query.From is null ? "" : " AND r.known_at >= @from")
            + (query.To is null ? "" : " AND r.known_at < @until")
            + (query.Outlet is null ? "" : " AND coalesce(r.outlet, '') = @outlet")
            + (query.Language is null ? "" : " AND r.language = @language")
            + (query.Kind is null ? "" : " AND r.seq IN (SELECT report_seq FROM claim WHERE kind = @kind)");
        IReadOnlyList<Facet> Facets(string sql) =>
            [.. connection.Query<(string Value, long Count)>($"{sql} ORDER BY 2 DESC, 1 LIMIT {MostFacets}", arguments).Select(f => new Facet(f.Value, (int)f.Count))];
        return new ReportPage(
            connection.ExecuteScalar<int>($"SELECT count(*) {found}", arguments),
            [.. connection.Query<(string Document, string Body, long Claims)>(
                $"""
                SELECT p.document, p.body, (SELECT count(*) FROM claim c WHERE c.report_seq = p.seq)
                FROM (SELECT r.seq, r.known_at, r.id {found} {Newest} LIMIT @size OFFSET @skip) r JOIN report p ON p.seq = r.seq {Newest}
                """, arguments).Select(row => new ListedReport(read((row.Document, row.Body)), (int)row.Claims))],
            Facets($"SELECT coalesce(r.outlet, ''), count(*) {found} GROUP BY 1"),
            Facets($"SELECT r.language, count(*) {found} GROUP BY 1"),
            Facets($"SELECT k.kind, count(DISTINCT k.report_seq) FROM claim k WHERE k.report_seq IN (SELECT r.seq {found}) GROUP BY 1"));
    }
}
