using System.Text.Json;
using Vedette.Collection.Dating;
using Vedette.Collection.Files;
using Vedette.Collection.Html;
using Vedette.Collection.Languages;
using Vedette.Collection.Reading;

namespace Vedette.Collection.Lines;

/// <summary>Reads JSON Lines: one object a line with <c>text</c> or <c>html</c> and metadata beside it. A bad line is named and the rest
/// goes on; one line is in memory at a time. A report's path is that of its file, <c>#</c> and the number of its line.</summary>
internal sealed class JsonLinesReader(CollectorOptions options)
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64 };

    public IEnumerable<ReadResult> Read(FoundFile file)
    {
        using var lines = ByteLines.Open(file, options.MaxFileBytes, out var problem);
        if (lines is null)
        {
            yield return ReadResult.Failed(problem!);
            yield break;
        }
        var any = false;
        for (var number = 1; lines.Next(out var line); number++)
        {
            if (line is null)
            {
                yield return ReadResult.Failed(new ReadProblem(file.UserPath, number, lines.Failure!, "the rest of the file was not lost"));
                continue;
            }
            if (line.AsSpan().Trim(" \t\r"u8).IsEmpty) continue;
            any = true;
            if (Line(line, file, number) is { } result) yield return result;
        }
        if (!any) yield return ReadResult.Failed(new ReadProblem(file.UserPath, null, "is empty", "nothing to read in it"));
    }

    private ReadResult? Line(byte[] line, FoundFile file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Replace(line), Bounded);
            var record = json.RootElement;
            if (record.ValueKind != JsonValueKind.Object) return Failed("is no JSON object");
            // Our own products lie beside reports at times.
            if (Text(record, "schema") is { } schema && schema.StartsWith("vedette/", StringComparison.Ordinal)) return null;
            var (parts, failure) = Parts(record);
            return parts is null
                ? Failed(failure!)
                : ReportBuilder.Build(parts with { Problems = [.. parts.Problems.Select(p => ((int?)number, p.Reason, p.Remedy))] }, line, file, $"{file.ReportPath}#{number}", options.RetrievedAt);
        }
        catch (JsonException)
        {
            return Failed("is no whole JSON object");
        }

        ReadResult Failed(string reason) => ReadResult.Failed(new ReadProblem(file.UserPath, number, reason, "the other lines were read"));
    }

    private static (ReportParts? Parts, string? Failure) Parts(JsonElement record)
    {
        ReportParts? parts;
        if (Text(record, "text", "body", "content") is { } text && !HtmlReader.IsPage(text))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            parts = new ReportParts { Text = text, LanguageGuess = LanguageGuess.Of(text), Published = HeadDate.Find(text, 0), HeadOutlet = TextHead.Read(text, 0).Outlet };
        }
        else if (Text(record, "html", "text", "body", "content") is { } html)
        {
            (parts, var failure) = HtmlReader.Read(html);
            if (parts is null) return (null, $"its page {failure}");
        }
        else
        {
            return (null, "has neither text nor html");
        }

        var problems = new List<(int?, string, string)>();
        var published = parts.Published;
        if (Text(record, "published", "date", "published_at", "datePublished", "pubDate") is { } written)
        {
            var given = MetadataDate.Read(written);
            if (given.Published is not null) published = given;
            else problems.Add((null, $"date of publication \"{written}\" is no day", "its text was searched for a date instead"));
        }
        return (parts with
        {
            Title = Text(record, "title", "headline") ?? parts.Title,
            Outlet = Text(record, "outlet", "source", "publisher", "site") ?? parts.Outlet,
            Url = Text(record, "url", "link") ?? parts.Url,
            Authors = Names(record) is { Count: > 0 } names ? names : parts.Authors,
            Language = Text(record, "language", "lang"),
            Published = published,
            Constructed = record.TryGetProperty("constructed", out var flag) ? flag.ValueKind == JsonValueKind.True : null,
            Problems = problems,
        }, null);
    }

    private static string? Text(JsonElement record, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (record.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        return null;
    }

    private static List<string> Names(JsonElement record)
    {
        var names = new List<string>();
        if (record.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            names.AddRange(authors.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.String).Select(a => a.GetString()!).Take(50));
        else if (Text(record, "author") is { } author)
            names.Add(author);
        return names;
    }
}
