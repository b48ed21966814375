using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>The meta elements of a page by their names, the first of each name.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public static MetaElements Of(IDocument page)
    {
        var meta = new MetaElements();
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (name is not null && Words.Fold(element.GetAttribute("content")) is { } value) meta.values.TryAdd(name, value);
        }
        return meta;
    }

    /// <summary>The contents under a name, whatever its case; null where there are none.</summary>
    public string? Get(string name) => values.GetValueOrDefault(name);
}
