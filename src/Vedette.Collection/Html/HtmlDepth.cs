namespace Vedette.Collection.Html;

/// <summary>Bounds how deep a page nests, by a scan of its tags before anything builds a tree of it.</summary>
internal static class HtmlDepth
{
    /// <summary>Deeper than any page that people write.</summary>
    public const int Most = 1_000;

    /// <summary>Whether the page nests deeper than <see cref="Most"/>. Elements whose end tag may be left out do not count.</summary>
    public static bool IsExceeded(ReadOnlySpan<char> html)
    {
        var depth = 0;
        while (html.IndexOf('<') is >= 0 and var at)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                var end = html.IndexOf("-->");
                if (end < 0) return false;
                html = html[(end + 3)..];
                continue;
            }
            var closing = html is ['/', ..];
            if (closing) html = html[1..];
            var length = 0;
            while (length < html.Length && length < 16 && char.IsAsciiLetterOrDigit(html[length])) length++;
            if (length == 0 || IsOptional(html[..length])) continue;
            if (IsRaw(html[..length]) && !closing)
            {
                html = html[Math.Max(length, EndOfRaw(html, html[..length]))..];
                continue;
            }
            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > Most) return true;
        }
        return false;
    }

    private static int EndOfRaw(ReadOnlySpan<char> html, ReadOnlySpan<char> tag)
    {
        Span<char> end = stackalloc char[tag.Length + 2];
        "</".CopyTo(end);
        tag.CopyTo(end[2..]);
        var at = html.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : at;
    }

    private static bool IsRaw(ReadOnlySpan<char> tag) =>
        tag.Equals("script", StringComparison.OrdinalIgnoreCase) || tag.Equals("style", StringComparison.OrdinalIgnoreCase)
        || tag.Equals("textarea", StringComparison.OrdinalIgnoreCase) || tag.Equals("title", StringComparison.OrdinalIgnoreCase);

    private static bool IsOptional(ReadOnlySpan<char> tag)
    {
        Span<char> folded = stackalloc char[tag.Length];
        tag.ToLowerInvariant(folded);
        return folded is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "option" or "thead" or "tbody" or "tfoot" or "colgroup" or "html" or "body" or "head"
            or "br" or "hr" or "img" or "input" or "meta" or "link" or "col" or "area" or "base" or "embed" or "param" or "source" or "track" or "wbr"
            or "path" or "circle" or "rect" or "use" or "line" or "polygon" or "polyline" or "ellipse" or "stop";
    }
}
