using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vedette.Collection.Html;

namespace Vedette.Collection.Feeds;

/// <summary>Makes HTML from strangers harmless: plain text of it, or HTML of a few elements.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "address", "article", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em",
        "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span",
        "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    };

    // What these hold is no text of the article.
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "script", "style", "applet", "object", "embed", "iframe", "frame", "frameset", "noscript", "template", "svg", "math", "head", "title", "meta", "link", "base",
        "textarea", "select", "button", "input", "canvas", "audio", "video", "xml", "plaintext", "noembed", "noframes",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article", "figure", "figcaption", "center", "address",
    };

    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal) { "br", "hr", "img", "col", "wbr" };

    private static readonly string[] Attributes = ["alt", "title", "href", "src", "cite", "datetime", "colspan", "rowspan", "dir", "lang"];

    /// <summary>Whether a text that may be either was meant as HTML: it has a reference, or a tag, and every tag is one of HTML.</summary>
    public static bool IsLikely(string text)
    {
        var found = false;
        for (var at = text.AsSpan().IndexOfAny('<', '&'); at >= 0 && at < text.Length;)
        {
            var rest = text.AsSpan(at);
            if (rest[0] == '&')
            {
                var end = rest[..Math.Min(rest.Length, 12)].IndexOf(';');
                if (end > 1 && (rest[1] == '#' || AllLetters(rest[1..end]))) found = true;
            }
            else if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!'))
            {
                var from = rest[1] == '/' ? 2 : 1;
                if (rest[1] == '!') found |= rest.StartsWith("<!--");
                else
                {
                    var length = 0;
                    while (from + length < rest.Length && char.IsAsciiLetterOrDigit(rest[from + length])) length++;
                    var name = rest.Slice(from, length).ToString().ToLowerInvariant();
                    if (length == 0 || (!Kept.Contains(name) && !Dropped.Contains(name) && name is not ("font" or "body" or "html" or "form" or "label" or "nobr" or "main" or "header" or "footer" or "aside" or "nav" or "picture" or "source" or "fieldset" or "legend" or "map" or "area" or "option" or "blink" or "marquee"))) return false;
                    if (rest.IndexOf('>') < 0) return false;
                    found = true;
                }
            }
            var next = text.AsSpan(at + 1).IndexOfAny('<', '&');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return found;
    }

    /// <summary>The words, blocks parted by a space, on one line.</summary>
    public static string Plain(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&')) return OneLine(html);
        var words = new StringBuilder(html.Length);
        if (Body(html) is { } body) Words(body, words);
        else words.Append(html);
        return OneLine(words.ToString());
    }

    /// <summary>HTML of harmless elements, with addresses resolved.</summary>
    public static string Safe(string html, FeedLinks links)
    {
        var safe = new StringBuilder(html.Length);
        if (Body(html) is { } body) Write(body, safe, links);
        else Escape(html, safe);
        return safe.ToString().Trim();
    }

    /// <summary>White space folded; control characters gone.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without control characters and halves of pairs; lines stay.</summary>
    public static string Clean(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++) clean = !(char.IsControl(text[i]) && text[i] is not ('\n' or '\t' or '\r')) && !char.IsSurrogate(text[i]);
        if (clean) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t' or '\r') kept.Append(rune.ToString());
        return kept.ToString();
    }

    public static void Escape(ReadOnlySpan<char> text, StringBuilder into)
    {
        foreach (var c in text)
            _ = c switch { '&' => into.Append("&amp;"), '<' => into.Append("&lt;"), '>' => into.Append("&gt;"), '"' => into.Append("&quot;"), _ => into.Append(c) };
    }

    private static IElement? Body(string html)
    {
        if (html.Length > FeedReader.Largest || HtmlDepth.IsExceeded(html)) return null;
        return new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body;
    }

    private static void Words(INode node, StringBuilder words)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText text) words.Append(text.Data);
            else if (child is IElement element && !Dropped.Contains(element.LocalName))
            {
                var block = Blocks.Contains(element.LocalName);
                if (block) words.Append(' ');
                Words(element, words);
                if (block) words.Append(' ');
            }
    }

    private static void Write(INode node, StringBuilder safe, FeedLinks links)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText text) Escape(Clean(text.Data), safe);
            else if (child is IElement element && !Dropped.Contains(element.LocalName))
            {
                var kept = Kept.Contains(element.LocalName);
                if (kept) Tag(element, safe, links);
                Write(element, safe, links);
                if (kept && !Voids.Contains(element.LocalName)) safe.Append("</").Append(element.LocalName).Append('>');
            }
    }

    private static void Tag(IElement element, StringBuilder safe, FeedLinks links)
    {
        safe.Append('<').Append(element.LocalName);
        foreach (var name in Attributes)
        {
            if (element.GetAttribute(name) is not { } value) continue;
            if (name is "href" or "src" or "cite" && (value = links.Resolve(value)!) is null) continue;
            safe.Append(' ').Append(name).Append("=\"");
            Escape(Clean(value), safe);
            safe.Append('"');
        }
        safe.Append('>');
    }

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }
}
