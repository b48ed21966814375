using System.Text;

namespace Vedette.Publishing;

/// <summary>Escapes words for Markdown (CommonMark with tables).</summary>
internal static class MarkdownText
{
    /// <summary>Inline text in which nothing is markup: no emphasis, link, HTML, table cell or address that links itself.</summary>
    public static string Escape(string text)
    {
        var safe = SafeText.Isolated(text);
        var result = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            var c = safe[i];
            switch (c)
            {
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '$' or '^' or '!' or '=':
                    result.Append('\\').Append(c);
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                case ':' or '@':
                    // An address must not become a link by itself.
                    result.Append(c == ':' && !(i + 1 < safe.Length && safe[i + 1] == '/') && !IsScheme(safe, i) ? ":" : c == ':' ? "&#58;" : "&#64;");
                    break;
                case '.' when i >= 3 && safe.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase):
                    result.Append("&#46;");
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The same for the start of a line, where a dash, plus or number would make a list.</summary>
    public static string EscapeLine(string text)
    {
        var escaped = Escape(text).TrimStart();
        if (escaped.Length == 0) return escaped;
        if (escaped[0] is '-' or '+') return "\\" + escaped;
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits])) digits++;
        return digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')' ? escaped[..digits] + "\\" + escaped[digits..] : escaped;
    }

    private static bool IsScheme(string text, int colon) =>
        colon >= 6 && text.AsSpan(colon - 6, 6).Equals("mailto", StringComparison.OrdinalIgnoreCase);
}
