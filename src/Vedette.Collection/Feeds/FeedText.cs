using System.Text;

namespace Vedette.Collection.Feeds;

/// <summary>A text of a feed, which may be plain, escaped HTML, HTML in line, or base64 of either.</summary>
/// <param name="Value">Plain text, or HTML.</param>
/// <param name="IsHtml">Which.</param>
/// <param name="Links">Against what its addresses are resolved.</param>
internal sealed record FeedText(string Value, bool IsHtml, FeedLinks Links)
{
    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal) { "br", "hr", "img", "col", "wbr", "input", "meta", "link", "area", "base", "embed", "param", "source", "track" };

    /// <summary>The text of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="guesses">Whether the format leaves open what the text is: RSS does.</param>
    /// <param name="links">Against what addresses are resolved.</param>
    public static FeedText Of(MarkupElement element, bool guesses, FeedLinks links)
    {
        var type = (element["type"] ?? "").Trim().ToLowerInvariant();
        var mode = (element["mode"] ?? "").Trim().ToLowerInvariant();
        if (mode == "base64" || (type.Length > 0 && type.Contains('/', StringComparison.Ordinal) && !IsText(type) && mode.Length == 0 && !element.Children.Any()))
        {
            var bytes = FromBase64(element.Text);
            return bytes is null ? Text(element, guesses, type, links) : new FeedText(Encoding.UTF8.GetString(bytes), type.Contains("html", StringComparison.Ordinal), links);
        }
        if (mode == "escaped") return new FeedText(element.Text, type.Contains("html", StringComparison.Ordinal) || (type.Length == 0 && HtmlText.IsLikely(element.Text)), links);
        return Text(element, guesses, type, links);
    }

    /// <summary>On one line, without marks.</summary>
    public string Plain => IsHtml ? HtmlText.Plain(Value) : HtmlText.OneLine(Value);

    /// <summary>HTML without what acts; plain text as it is.</summary>
    public string Content => IsHtml ? HtmlText.Safe(Value, Links) : HtmlText.Clean(Value).Trim();

    private static FeedText Text(MarkupElement element, bool guesses, string type, FeedLinks links)
    {
        // Elements in line are HTML in whatever the type says.
        if (element.Children.Any()) return new FeedText(InLine(element, links), true, links);
        var text = element.Text;
        if (type is "html" or "xhtml" || type.Contains("html", StringComparison.Ordinal)) return new FeedText(text, true, links);
        return new FeedText(text, guesses && HtmlText.IsLikely(text), links);
    }

    private static string InLine(MarkupElement element, FeedLinks links)
    {
        // Atom wraps XHTML into one div, which is not part of the text.
        var holder = element.Children.ToList() is [{ Local: "div" } only] && element.Nodes.TrueForAll(n => n is not string s || string.IsNullOrWhiteSpace(s)) ? only : element;
        var html = new StringBuilder();
        if (holder != element) links = Under(holder, links);
        foreach (var node in holder.Nodes) Write(node, html, links);
        return html.ToString();
    }

    // HTML has no base of its own inside: what stands under one is made absolute while it is known.
    private static FeedLinks Under(MarkupElement element, FeedLinks links) => element["xml:base"] is { } given ? new FeedLinks([given, links.Base]) : links;

    private static void Write(object node, StringBuilder html, FeedLinks links)
    {
        if (node is not MarkupElement element)
        {
            HtmlText.Escape((string)node, html);
            return;
        }
        links = Under(element, links);
        html.Append('<').Append(element.Local);
        foreach (var (name, value) in element.Attributes)
        {
            if (name.Contains(':', StringComparison.Ordinal) || name == "xmlns") continue;
            html.Append(' ').Append(name).Append("=\"");
            HtmlText.Escape(name is "href" or "src" or "cite" ? links.Resolve(value) ?? "" : value, html);
            html.Append('"');
        }
        html.Append('>');
        // In other vocabularies such an element may hold words.
        if (Voids.Contains(element.Local) && element.Nodes.Count == 0) return;
        foreach (var child in element.Nodes) Write(child, html, links);
        html.Append("</").Append(element.Local).Append('>');
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal) || type.Contains("html", StringComparison.Ordinal);

    private static byte[]? FromBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text.Trim());
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
