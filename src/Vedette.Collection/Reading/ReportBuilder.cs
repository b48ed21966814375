using System.Security.Cryptography;
using NodaTime;
using Vedette.Collection.Dating;
using Vedette.Collection.Files;
using Vedette.Model;

namespace Vedette.Collection.Reading;

/// <summary>Joins what a reader took out of bytes with what their place says of them.</summary>
internal static class ReportBuilder
{
    // Every claim carries the reference of its report: a title of megabytes would be told a thousand times.
    private const int LongestTitle = 1_000;
    private const int LongestName = 300;
    private const int LongestAddress = 2_000;

    /// <summary>The report.</summary>
    /// <param name="parts">What the reader took out.</param>
    /// <param name="bytes">The original bytes.</param>
    /// <param name="file">Where they were found.</param>
    /// <param name="path">Path of the report; null for standard input.</param>
    /// <param name="retrievedAt">When the bytes were fetched, where that is known.</param>
    public static ReadResult Build(ReportParts parts, ReadOnlyMemory<byte> bytes, FoundFile file, string? path, Instant? retrievedAt)
    {
        var published = Place(parts, path, file.Defaults);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var report = new Report
        {
            Reference = new ReportReference(
                $"r-{sha256[..20]}",
                path,
                parts.Url is { Length: <= LongestAddress } ? parts.Url : null,
                Bounded(parts.Outlet ?? file.Defaults.Outlet ?? parts.HeadOutlet, LongestName),
                Bounded(parts.Title, LongestTitle),
                published.Published,
                published.Basis,
                parts.Language ?? file.Defaults.Language ?? parts.LanguageGuess,
                sha256),
            Text = parts.Text,
            BodyStart = parts.BodyStart,
            PublishedAt = published.At,
            RetrievedAt = retrievedAt,
            Authors = [.. parts.Authors.Select(a => Bounded(a, LongestName)!)],
            Constructed = parts.Constructed ?? file.Defaults.Constructed,
        };
        var problems = parts.Problems.Select(p => new ReadProblem(file.UserPath, p.Line, p.Reason, p.Remedy)).ToList();
        return new ReadResult(report, bytes, problems, published.Published is null ? published.Yearless : null);
    }

    private static string? Bounded(string? text, int most) =>
        text is null || text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    // Path, address and the period of the corpus date what the text does not.
    private static Publication Place(ReportParts parts, string? path, CorpusDefaults defaults)
    {
        var found = parts.Published;
        if (found.Published is not null) return found;
        var places = $"{parts.Url} {path}";
        if (found.Yearless is not { } open)
            return PathDate.Day(places) is { } byPath ? Publication.On(byPath, PublishedBasis.Inferred) : found;
        var year = PathDate.Day(places)?.Year ?? PathDate.Year(places) ?? YearWithin(open, defaults.Period);
        return year is { } y && open.In(y) is { } day ? Publication.On(day, PublishedBasis.Inferred) : found;
    }

    private static int? YearWithin(WrittenDate open, Edtf? period)
    {
        if (period is not { Earliest: { } first, Latest: { } last }) return null;
        int? only = null;
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (open.In(year) is not { } day || day < first || day > last) continue;
            if (only is not null) return null;
            only = year;
        }
        return only;
    }
}
