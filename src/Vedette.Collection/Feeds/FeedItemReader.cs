namespace Vedette.Collection.Feeds;

/// <summary>Reads one item: each field from the feed's own element first, then from those that others lend.</summary>
internal static class FeedItemReader
{
    public static FeedItem Read(FeedScope item, bool atom, IReadOnlyList<string> feedAuthors)
    {
        var (id, isAddress) = Id(item);
        var (summary, content) = Texts(item, atom);
        var source = Source(item, atom);
        var authors = FeedAuthors.Of(item);
        if (authors.Count == 0 && atom) authors = item.All("source", "atom:source").Select(s => FeedAuthors.Of(Inside(item, s))).FirstOrDefault(a => a.Count > 0) ?? feedAuthors;
        return new FeedItem
        {
            Id = id,
            Title = item.Plain("title", "atom:title", "dc:title", "dcterms:title", "media:title", "itunes:title"),
            Link = Link(item, atom) ?? item.Resolve(item.Element, item.Element["href"]) ?? (isAddress ? item.Resolve(item.Element, id) : null),
            Published = item.Date("pubdate", "published", "atom:published", "issued", "atom:issued", "dcterms:issued", "created", "atom:created", "dcterms:created", "dc:date", "date", "dcterms:date")
                ?? FeedDate.Iso(item.Element["lastmod"] ?? ""),
            Updated = item.Date("updated", "atom:updated", "modified", "atom:modified", "dcterms:modified", "lastbuilddate", "dc:date") ?? FeedDate.Iso(item.Element["lastmod"] ?? ""),
            Summary = summary?.Plain is { Length: > 0 } words ? words : null,
            Content = content?.Content is { Length: > 0 } body ? body : null,
            ContentType = content?.Content is { Length: > 0 } ? content.IsHtml ? "html" : "text" : null,
            Source = source,
            Authors = authors,
        };
    }

    /// <summary>The address of the page that a channel or an item stands for.</summary>
    public static string? Link(FeedScope scope, bool atom)
    {
        var own = Alternate(scope, scope.All("link"), atom);
        return own ?? Alternate(scope, scope.All("atom:link"), true) ?? Text(scope, scope.All("rss:link", "feedburner:origlink", "dc:relation.ispartof", "media:player"))
            ?? (scope.Element["rdf:about"] is { } about && about.Contains("://", StringComparison.Ordinal) ? scope.Resolve(scope.Element, about) : null);
    }

    /// <summary>The address of the feed itself, where it tells.</summary>
    public static string? Self(FeedScope scope) =>
        scope.All("link").Concat(scope.All("atom:link")).Where(l => string.Equals(l["rel"]?.Trim(), "self", StringComparison.OrdinalIgnoreCase)).Select(l => scope.Resolve(l, l["href"])).FirstOrDefault(l => l is not null);

    private static string? Alternate(FeedScope scope, IEnumerable<MarkupElement> links, bool atom)
    {
        var all = links.ToList();
        if (!atom && Text(scope, all) is { } text) return text;
        var pages = all.Where(l => l["href"] is not null && (l["rel"] ?? "alternate").Trim().ToLowerInvariant() is "alternate" or "http://www.iana.org/assignments/relation/alternate").ToList();
        var page = pages.Find(l => l["type"] is null || l["type"]!.Contains("html", StringComparison.OrdinalIgnoreCase)) ?? (pages.Count > 0 ? pages[0] : null);
        if (page is not null) return scope.Resolve(page, page["href"]);
        return atom ? Text(scope, all.Where(l => l["href"] is null)) : null;
    }

    private static string? Text(FeedScope scope, IEnumerable<MarkupElement> links) =>
        links.Select(l => scope.Resolve(l, l.Text is { } t && !string.IsNullOrWhiteSpace(t) ? t : l["href"] is { } h && l["rel"] is null ? h : null)).FirstOrDefault(l => l is not null);

    private static (string? Id, bool IsAddress) Id(FeedScope item)
    {
        if (item.All("guid").FirstOrDefault(g => !string.IsNullOrWhiteSpace(g.Text)) is { } guid)
        {
            var text = HtmlText.OneLine(guid.Text);
            return (text, !string.Equals(guid["ispermalink"]?.Trim(), "false", StringComparison.OrdinalIgnoreCase) && text.Contains("://", StringComparison.Ordinal));
        }
        if (item.Text("id", "atom:id") is { } id) return (id, false);
        if (item.Element["rdf:about"] is { } about && !string.IsNullOrWhiteSpace(about)) return (about.Trim(), false);
        return (item.Text("dc:identifier", "dcterms:identifier"), false);
    }

    // A description beside a fuller text is a summary; beside a summary it is the text.
    private static (FeedText? Summary, FeedText? Content) Texts(FeedScope item, bool atom)
    {
        var content = item.Construct(atom ? ["content", "content:encoded", "xhtml:body"] : ["content:encoded", "content", "atom:content", "encoded", "xhtml:body", "body", "xhtml:div", "fullitem"]);
        if (content is not null && atom && item.All("content").FirstOrDefault()?["src"] is not null && string.IsNullOrWhiteSpace(content.Value)) content = null;
        var summary = item.Construct("summary", "atom:summary", "abstract");
        var description = item.Construct("description", "tagline", "dc:description", "dcterms:abstract", "dcterms:description");
        if (summary is null) summary = description ?? item.Construct("itunes:summary", "media:description", "itunes:subtitle");
        else if (content is null && description is not null) content = description;
        return (summary, content);
    }

    private static FeedSource? Source(FeedScope item, bool atom)
    {
        if (item.All("source", "atom:source").FirstOrDefault() is not { } source)
            return item.Text("dc:source") is { } named ? new FeedSource(HtmlText.OneLine(named), null) : null;
        if (!source.Children.Any() && !atom) return Some(HtmlText.OneLine(item.Construct(source).Plain), item.Resolve(source, source["url"] ?? source["href"]), null);
        var inside = Inside(item, source);
        return Some(inside.Plain("title", "atom:title"), Link(inside, true), inside.Text("id", "atom:id"));

        static FeedSource? Some(string? title, string? link, string? id) =>
            string.IsNullOrEmpty(title) && link is null && id is null ? null : new FeedSource(string.IsNullOrEmpty(title) ? null : title, link, id);
    }

    private static FeedScope Inside(FeedScope item, MarkupElement element) => new(element, FeedNames.Vocabulary(element) is "atom" ? "atom" : item.Own, new FeedLinks([]), null, item.Guesses);
}
