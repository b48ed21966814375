using System.Text.Json;
using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>The article that the JSON-LD of a page describes.</summary>
internal sealed record JsonLinkedData
{
    private const int LongestScript = 2 * 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private init; }
    public string? Publisher { get; private init; }
    public string? Published { get; private init; }
    public string? Url { get; private init; }
    public string? Language { get; private init; }
    public string? Body { get; private init; }
    public IReadOnlyList<string> Authors { get; private init; } = [];

    public static JsonLinkedData Read(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var json = script.TextContent.Trim();
            if (json.Length is 0 or > LongestScript) continue;
            try
            {
                using var document = JsonDocument.Parse(Unwrap(json), Lenient);
                if (Article(document.RootElement) is { } article) return Of(article);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Broken JSON-LD is common; the page's other metadata serve.
            }
        }
        return new JsonLinkedData();
    }

    private static JsonLinkedData Of(JsonElement article) => new()
    {
        Headline = Text(article, "headline") ?? Text(article, "name"),
        Publisher = Name(article, "publisher") is [var publisher, ..] ? publisher : null,
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Url = Text(article, "url") ?? Text(article, "mainEntityOfPage"),
        Language = Text(article, "inLanguage"),
        Body = Text(article, "articleBody"),
        Authors = Name(article, "author"),
    };

    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                if (Article(item) is { } found) return found;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@type", out var type) && IsArticle(type)) return element;
            if (element.TryGetProperty("@graph", out var graph)) return Article(graph);
            if (element.TryGetProperty("mainEntity", out var main) && main.ValueKind == JsonValueKind.Object) return Article(main);
        }
        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report"),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private static string? Text(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object) return value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
    }

    private static List<string> Name(JsonElement element, string key)
    {
        var names = new List<string>();
        if (element.TryGetProperty(key, out var value)) Collect(value, names);
        return names;

        static void Collect(JsonElement value, List<string> names)
        {
            if (names.Count >= 20) return;
            if (value.ValueKind == JsonValueKind.Array)
                foreach (var item in value.EnumerateArray()) Collect(item, names);
            else if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and < 200 } text)
                names.Add(text.Trim());
            else if (value.ValueKind == JsonValueKind.Object && Text(value, "name") is { Length: < 200 } name)
                names.Add(name.Trim());
        }
    }

    // <![CDATA[ … ]]> and <!-- … --> around the object are habits of old templates.
    private static string Unwrap(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        if (json.StartsWith("<![CDATA[", StringComparison.Ordinal)) start = json.IndexOfAny(['{', '['], 9);
        if (json.StartsWith("//<![CDATA[", StringComparison.Ordinal)) start = json.IndexOfAny(['{', '['], 11);
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        if (json.EndsWith("]]>", StringComparison.Ordinal)) end = json.AsSpan(0, json.Length - 3).LastIndexOfAny('}', ']');
        return start >= 0 && end > start ? json[start..(end + 1)] : json;
    }
}
