using System.Text.Json;

namespace Vedette.Collection.Feeds;

/// <summary>Reads JSON Feed, versions 1 and 1.1. What has the wrong type is passed over.</summary>
internal static class JsonFeedReader
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static (Feed? Feed, string? Failure) Read(string text, Uri? address)
    {
        try
        {
            using var json = JsonDocument.Parse(Lines.LoneSurrogates.Replace(System.Text.Encoding.UTF8.GetBytes(text)), Lenient);
            var root = json.RootElement;
            var version = Text(root, "version");
            if (root.ValueKind != JsonValueKind.Object || (version?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) != true && !Has(root, "items", JsonValueKind.Array))) return (null, "is no feed");
            var links = new FeedLinks([address?.AbsoluteUri, Text(root, "feed_url"), Text(root, "home_page_url")]);
            var authors = Authors(root);
            var items = Has(root, "items", JsonValueKind.Array)
                ? root.GetProperty("items").EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Take(FeedReader.MostItems).Select(i => Item(i, links, authors)).ToList() : [];
            var number = version?.TrimEnd('/').Split('/')[^1];
            return (new Feed(number is { Length: < 10 } ? $"json {number}" : "json", Line(root, "title"), links.Resolve(Text(root, "home_page_url")), Text(root, "language"), items), null);
        }
        catch (JsonException)
        {
            return (null, "is no whole JSON");
        }
    }

    private static FeedItem Item(JsonElement item, FeedLinks links, IReadOnlyList<string> feedAuthors)
    {
        var html = Text(item, "content_html");
        var text = Text(item, "content_text");
        var authors = Authors(item);
        var content = html is not null ? HtmlText.Safe(html, links) : text is not null ? HtmlText.Clean(text).Trim() : null;
        return new FeedItem
        {
            Id = Scalar(item, "id"),
            Title = Line(item, "title"),
            Link = links.Resolve(Text(item, "url")) ?? links.Resolve(Text(item, "external_url")),
            Published = FeedDate.Iso(Text(item, "date_published") ?? ""),
            Updated = FeedDate.Iso(Text(item, "date_modified") ?? ""),
            Summary = Line(item, "summary"),
            Content = string.IsNullOrEmpty(content) ? null : content,
            ContentType = string.IsNullOrEmpty(content) ? null : html is not null ? "html" : "text",
            Source = null,
            Authors = authors.Count > 0 ? authors : feedAuthors,
        };
    }

    private static List<string> Authors(JsonElement holder)
    {
        var people = new List<JsonElement>();
        if (Has(holder, "authors", JsonValueKind.Array)) people.AddRange(holder.GetProperty("authors").EnumerateArray());
        if (people.Count == 0 && holder.TryGetProperty("author", out var one)) people.Add(one);
        return
        [
            .. people.Select(p => p.ValueKind == JsonValueKind.String ? p.GetString() : p.ValueKind == JsonValueKind.Object ? Text(p, "name") ?? Text(p, "url") : null)
                .OfType<string>().Select(HtmlText.OneLine).Where(n => n.Length is > 0 and <= 300).Distinct(StringComparer.Ordinal).Take(50),
        ];
    }

    private static bool Has(JsonElement holder, string name, JsonValueKind kind) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value) && value.ValueKind == kind;

    private static string? Line(JsonElement holder, string name) => Text(holder, name) is { } text && HtmlText.OneLine(text) is { Length: > 0 } line ? line : null;

    private static string? Text(JsonElement holder, string name) =>
        Has(holder, name, JsonValueKind.String) && holder.GetProperty(name).GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    // Version 1 let ids be numbers.
    private static string? Scalar(JsonElement holder, string name) =>
        Text(holder, name)?.Trim() ?? (Has(holder, name, JsonValueKind.Number) ? holder.GetProperty(name).GetRawText() : null);
}
