using System.Security.Cryptography;
using NodaTime;
using Vedette.Collection.Dating;
using Vedette.Collection.Decoding;
using Vedette.Collection.Files;
using Vedette.Collection.Languages;
using Vedette.Model;

namespace Vedette.Collection.Reading;

/// <summary>Makes a report of the bytes of a text file.</summary>
internal static class ReportReader
{
    /// <summary>What the bytes give.</summary>
    /// <param name="bytes">The original bytes.</param>
    /// <param name="userPath">For problem lines.</param>
    /// <param name="reportPath">Path of the report; null for standard input.</param>
    /// <param name="defaults">What the folder says of its reports.</param>
    /// <param name="retrievedAt">When the bytes were fetched, where that is known.</param>
    public static ReadResult Read(byte[] bytes, string userPath, string? reportPath, CorpusDefaults defaults, Instant? retrievedAt)
    {
        var problems = new List<ReadProblem>();
        if (bytes.Length == 0)
            return ReadResult.Failed(new ReadProblem(userPath, null, "is empty", "nothing to read in it"));
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Failure is { } failure)
            return ReadResult.Failed(new ReadProblem(userPath, null, failure, "give the report as text"));
        if (decoded.Text.AsSpan().IsWhiteSpace())
            return ReadResult.Failed(new ReadProblem(userPath, null, "holds nothing but white space", "nothing to read in it"));
        if (decoded.Replaced > 0)
            problems.Add(new ReadProblem(userPath, null, $"{decoded.Replaced} characters are no {decoded.Encoding}", "it was read with U+FFFD in their place"));

        var text = decoded.Text;
        var front = FrontMatter.Read(text);
        if (front.Problem is { } wrong)
            problems.Add(new ReadProblem(userPath, front.ProblemLine, wrong, "the file was read as plain text, without metadata"));

        var metadata = front.Metadata;
        var publication = Publish(text, front, reportPath, defaults, userPath, problems);
        var head = TextHead.Read(text, front.BodyStart);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var report = new Report
        {
            Reference = new ReportReference(
                $"r-{sha256[..20]}",
                reportPath,
                metadata?.First("url", "link", "canonical"),
                metadata?.First("outlet", "source", "publisher", "site") ?? defaults.Outlet ?? head.Outlet,
                metadata?["title"] ?? head.Title,
                publication.Published,
                publication.Basis,
                metadata?.First("language", "lang") ?? defaults.Language ?? LanguageGuess.Of(text.AsSpan(front.BodyStart)),
                sha256),
            Text = text,
            BodyStart = front.BodyStart,
            PublishedAt = publication.At,
            RetrievedAt = retrievedAt,
            Authors = metadata is null ? [] : [.. metadata.All("authors"), .. metadata.All("author")],
            Constructed = metadata?["constructed"] is { } flag ? Metadata.IsTrue(flag) : defaults.Constructed,
        };
        return new ReadResult(report, problems, publication.Yearless);
    }

    private static Publication Publish(string text, FrontMatter front, string? reportPath, CorpusDefaults defaults, string userPath, List<ReadProblem> problems)
    {
        if (front.Metadata?.First("published", "date", "published_at", "datePublished") is { } written)
        {
            var given = MetadataDate.Read(written);
            if (given.Published is not null) return given;
            var line = 1 + text.AsSpan(0, Math.Max(0, text.IndexOf(written, StringComparison.Ordinal))).Count('\n');
            problems.Add(new ReadProblem(userPath, line, $"date of publication \"{written}\" is no day", "its text was searched for a date instead"));
        }

        var found = HeadDate.Find(text, front.BodyStart);
        if (found.Impossible is { } impossible && found.Published is null)
            problems.Add(new ReadProblem(userPath, null, $"date \"{impossible}\" is no day", "give the date as metadata: published: YYYY-MM-DD"));
        if (found.Published is not null) return found;

        var places = $"{front.Metadata?.First("url", "link", "canonical")} {reportPath}";
        if (found.Yearless is { } open)
        {
            var year = PathDate.Day(places)?.Year ?? PathDate.Year(places) ?? YearWithin(open, defaults.Period);
            return year is { } y && open.In(y) is { } day ? Publication.On(day, PublishedBasis.Inferred) : found;
        }
        return PathDate.Day(places) is { } byPath ? Publication.On(byPath, PublishedBasis.Inferred) : found;
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
