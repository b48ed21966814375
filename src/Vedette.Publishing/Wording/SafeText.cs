using System.Globalization;
using System.Text;

namespace Vedette.Publishing;

/// <summary>Makes words from outside harmless before a writer escapes them: nothing acts, nothing hides, nothing turns the line around.</summary>
public static class SafeText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>One line in which control characters and bidirectional overrides are visible (<c>‹U+202E›</c>), line ends are
    /// spaces and lone surrogates the replacement character.</summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text)) return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029) result.Append(' ');
            else if (IsHidden(rune.Value)) result.Append(CultureInfo.InvariantCulture, $"‹U+{rune.Value:X4}›");
            else result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>The same, and text written from right to left keeps its direction to itself.</summary>
    public static string Isolated(string text)
    {
        var visible = Visible(text);
        return HasRightToLeft(visible) ? $"{FirstStrongIsolate}{visible}{PopIsolate}" : visible;
    }

    /// <summary>Whether any character is written from right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
                return true;
        }

        return false;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (c is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or (>= '\uD800' and <= '\uDFFF') or (>= '\uFFF9' and <= '\uFFFB'))
                return false;
        return true;
    }

    private static bool IsHidden(int value) =>
        value is < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F)
            or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);
}
