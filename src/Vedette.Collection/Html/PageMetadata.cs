using AngleSharp.Dom;
using Vedette.Collection.Dating;
using Vedette.Model;

namespace Vedette.Collection.Html;

/// <summary>What a page says of itself: JSON-LD first, then OpenGraph, then other meta elements, then its visible parts.</summary>
/// <param name="Title">Without the name of the site.</param>
/// <param name="Outlet">Name of the site or publisher.</param>
/// <param name="Url">Canonical address, http or https.</param>
/// <param name="Authors">As named.</param>
/// <param name="Language">The page's own claim, BCP 47.</param>
/// <param name="Published">With basis metadata; unknown where the page gives none.</param>
/// <param name="Body">Text of the article as JSON-LD gives it; null where it does not.</param>
internal sealed record PageMetadata(
    string? Title, string? Outlet, string? Url, IReadOnlyList<string> Authors, string? Language, Publication Published, string? Body)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article.published", "datepublished", "publishdate", "publish-date", "publish_date", "pubdate",
        "parsely-pub-date", "sailthru.date", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.issued", "dc.date", "dc.date.created",
        "article_date_original", "cxenseparse:recs:publishtime", "originalpublicationdate", "date",
    ];

    public static PageMetadata Read(IDocument page)
    {
        var linked = JsonLinkedData.Read(page);
        var meta = MetaElements.Of(page);
        var outlet = linked.Publisher ?? meta.Get("og:site_name") ?? meta.Get("application-name") ?? meta.Get("dc.publisher");
        var title = linked.Headline ?? meta.Get("og:title") ?? meta.Get("twitter:title") ?? Heading(page) ?? page.Title;
        var (bare, site) = Part(title, outlet, page);
        return new PageMetadata(
            bare,
            outlet ?? site,
            Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(meta.Get("og:url")) ?? Address(linked.Url),
            AuthorsOf(page, linked),
            LanguageOf(page, linked, meta),
            Date(page, linked, meta),
            linked.Body);
    }

    // Themes say which heading is that of the article; else the only one of the first rank is.
    private static string? Heading(IDocument page) =>
        page.QuerySelectorAll("[itemprop~=headline],.entry-title,.post-title,.article-title") is { Length: 1 } named && Words.Fold(named[0].TextContent ?? named[0].GetAttribute("content")) is { Length: > 0 } marked ? marked
        : page.QuerySelectorAll("h1") is { Length: 1 } only && Words.Fold(only[0].TextContent) is { Length: > 0 } text ? text : null;

    // "Headline - Site", "Site | Headline": the part that a heading repeats is the headline; else the site's own name goes.
    private static (string? Title, string? Site) Part(string? title, string? outlet, IDocument page)
    {
        title = Words.Fold(title);
        if (title is null) return (null, null);
        var named = Heading(page);
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " — ", " – ", " - ", " :: ", " » ", " · ", " • ", ": "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (head, tail) = (title[..at], title[(at + mark.Length)..]);
            if (string.Equals(head, named, StringComparison.OrdinalIgnoreCase)) return (head, tail);
            if (string.Equals(tail, named, StringComparison.OrdinalIgnoreCase)) return (tail, head);
            if (mark != ": " && outlet is not null && outlet.StartsWith(tail, StringComparison.OrdinalIgnoreCase)) return (head, tail);
        }
        // The title is whole: what the page's own title has beyond it names the site.
        var rest = named == title && Words.Fold(page.Title) is { } whole && whole.Length > title.Length && whole.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            ? whole[title.Length..].Trim(' ', '|', '-', '–', '—', ':', '·', '»', '•') : "";
        return (title, rest.Length > 0 ? rest : null);
    }

    private static string[] AuthorsOf(IDocument page, JsonLinkedData linked)
    {
        if (linked.Authors.Count > 0) return [.. linked.Authors];
        string?[] named = [.. page.QuerySelectorAll("meta[name=author],meta[property='article:author']").Select(e => e.GetAttribute("content"))];
        if (named.All(string.IsNullOrWhiteSpace)) named = [.. page.QuerySelectorAll("[rel~=author],[itemprop~=author]").Select(e => e.TextContent)];
        return [.. named.Select(Words.Fold).OfType<string>().Where(n => n.Length < 100 && Address(n) is null).Distinct(StringComparer.Ordinal).Take(20)];
    }

    private static string? LanguageOf(IDocument page, JsonLinkedData linked, MetaElements meta)
    {
        var tag = linked.Language ?? page.DocumentElement.GetAttribute("lang") ?? meta.Get("content-language") ?? meta.Get("og:locale");
        return tag?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } primary ? primary : null;
    }

    private static Publication Date(IDocument page, JsonLinkedData linked, MetaElements meta)
    {
        var impossible = (string?)null;
        foreach (var value in Dates(page, linked, meta))
        {
            if (string.IsNullOrWhiteSpace(value)) continue;
            var read = MetadataDate.Read(value);
            if (read.Published is not null) return read;
            impossible ??= read.Impossible;
        }
        return Publication.Unknown with { Impossible = impossible };
    }

    private static IEnumerable<string?> Dates(IDocument page, JsonLinkedData linked, MetaElements meta)
    {
        yield return linked.Published;
        foreach (var name in DateNames) yield return meta.Get(name);
        foreach (var element in page.QuerySelectorAll("[itemprop~=datePublished],time[pubdate],time.published,time.entry-date,.published[title],abbr.published"))
            yield return element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.TextContent;
        foreach (var element in page.QuerySelectorAll("[property='dc:date'],[property='dc:issued'],[property='dc:created'],[property='schema:datePublished']"))
            yield return element.GetAttribute("content");
        foreach (var element in page.QuerySelectorAll("time"))
            if (!IsAside(element)) yield return element.GetAttribute("datetime") ?? element.TextContent;
        foreach (var element in page.QuerySelectorAll("abbr[title]"))
            if (!IsAside(element) && element.GetAttribute("title") is ['1' or '2', _, _, _, '-', ..] stamp) yield return stamp;
    }

    // Times of teasers, comments and changes are not that of the article.
    private static bool IsAside(IElement time)
    {
        if (time.ClassName is { } names && names.Contains("updated", StringComparison.OrdinalIgnoreCase)) return true;
        if (time.GetAttribute("itemprop") == "dateModified") return true;
        for (var at = time; at is not null; at = at.ParentElement)
            if (Boilerplate.IsNeverText(at.LocalName) || (at.LocalName is not ("body" or "html") && Boilerplate.Marks(at).Any(m => m.IsStrong)) || at.LocalName is "aside" or "footer") return true;
        return false;
    }

    private static string? Address(string? text) =>
        text is { Length: < 2_000 } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
