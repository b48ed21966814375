namespace Vedette.Collection.Feeds;

/// <summary>One name for an element, whatever prefix and version of its namespace a feed uses: <c>title</c> for the feed's own
/// vocabulary, <c>dc:creator</c> and the like for others.</summary>
internal static class FeedNames
{
    private static readonly (string Space, string Prefix)[] Known =
    [
        ("http://www.w3.org/2005/atom", "atom"), ("http://purl.org/atom/", "atom"), ("http://example.com/newformat", "atom"),
        ("http://my.netscape.com/", "rss"), ("http://channel.netscape.com/", "rss"), ("http://purl.org/rss/1.0/modules/content", "content"), ("http://purl.org/rss/1.0/modules/", "module"),
        ("http://purl.org/rss/", "rss"), ("http://purl.org/net/rss", "rss"), ("http://backend.userland.com/", "rss"), ("http://blogs.law.harvard.edu/", "rss"),
        ("http://www.rssboard.org/", "rss"), ("http://cyber.law.harvard.edu/rss", "rss"), ("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
        ("http://purl.org/dc/terms", "dcterms"), ("http://purl.org/dc/elements/", "dc"), ("http://purl.org/dc/", "dc"), ("http://purl.org/metadata/dublin_core", "dc"),
        ("http://search.yahoo.com/mrss", "media"), ("http://www.rssboard.org/media-rss", "media"), ("http://www.itunes.com/", "itunes"), ("http://example.com/dtds/podcast", "itunes"),
        ("http://www.w3.org/1999/xhtml", "xhtml"), ("http://www.w3.org/xhtml", "xhtml"), ("http://rssnamespace.org/feedburner", "feedburner"),
        ("http://www.w3.org/2000/svg", "svg"), ("http://www.w3.org/1998/math/mathml", "math"),
    ];

    /// <summary>The name of an element in a feed whose own vocabulary is <paramref name="own"/>: <c>atom</c>, <c>rss</c>, or a namespace that we do not know.</summary>
    public static string Of(MarkupElement element, string own)
    {
        var vocabulary = Vocabulary(element);
        return vocabulary.Length == 0 || vocabulary == own || (vocabulary == "rdf" && element.Local is "rdf" or "li") ? element.Local : $"{vocabulary}:{element.Local}";
    }

    /// <summary>Which vocabulary an element is of: a prefix that we know, an unknown namespace itself, or nothing.</summary>
    public static string Vocabulary(MarkupElement element)
    {
        // A prefix that nobody declared is meant as everybody uses it.
        if (element.Space.Length == 0) return element.Prefix.ToLowerInvariant() is "html" ? "xhtml" : element.Prefix.ToLowerInvariant();
        var space = element.Space.Trim().ToLowerInvariant();
        if (space.StartsWith("https:", StringComparison.Ordinal)) space = "http:" + space[6..];
        foreach (var (known, prefix) in Known)
            if (space.StartsWith(known, StringComparison.Ordinal)) return prefix;
        return space;
    }
}
