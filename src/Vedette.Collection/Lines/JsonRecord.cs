using System.Text.Json;
using Vedette.Collection.Dating;
using Vedette.Collection.Html;
using Vedette.Collection.Languages;
using Vedette.Collection.Reading;

namespace Vedette.Collection.Lines;

/// <summary>A report as one JSON object: <c>text</c> or <c>html</c> and metadata beside it.</summary>
internal static class JsonRecord
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64 };

    /// <summary>What the object holds. Neither parts nor failure: it is a product of ours, which lie beside reports at times.</summary>
    public static (ReportParts? Parts, string? Failure) Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Replace(bytes), Bounded);
            var record = json.RootElement;
            if (record.ValueKind != JsonValueKind.Object) return (null, "is no JSON object");
            if (Text(record, "schema") is { } schema && schema.StartsWith("vedette/", StringComparison.Ordinal)) return (null, null);
            return Parts(record);
        }
        catch (JsonException)
        {
            return (null, "is no whole JSON object");
        }
    }

    private static (ReportParts? Parts, string? Failure) Parts(JsonElement record)
    {
        ReportParts? parts;
        var (language, outlet) = (Text(record, "language", "lang"), Text(record, "outlet", "source", "publisher", "site"));
        var written = Text(record, "published", "date", "published_at", "datePublished", "pubDate");
        var given = written is null ? null : MetadataDate.Read(written);
        if (Text(record, "text", "body", "content") is { } text && !HtmlReader.IsPage(text))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            // Only what nobody says is looked for in the text.
            parts = new ReportParts
            {
                Text = text, LanguageGuess = language ?? LanguageGuess.Of(text), HeadOutlet = outlet ?? TextHead.Read(text, 0).Outlet,
                Published = given?.Published is null ? HeadDate.Find(text, 0) : given,
            };
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
        if (given is not null)
        {
            if (given.Published is not null) published = given;
            else problems.Add((null, $"date of publication \"{written}\" is no day", "its text was searched for a date instead"));
        }
        return (parts with
        {
            Title = Text(record, "title", "headline") ?? parts.Title,
            Outlet = outlet ?? parts.Outlet,
            Url = Text(record, "url", "link") ?? parts.Url,
            Authors = Names(record) is { Count: > 0 } names ? names : parts.Authors,
            Language = language,
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
