using System.Text;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Text of strangers, so that XML and JSON can hold it: what neither can is made visible or becomes U+FFFD.</summary>
internal static class Plain
{
    private const int Most = 1200;

    /// <summary>The text on one line, cut to a length that holds any sentence.</summary>
    public static string Text(string? text) =>
        text is null ? "" : SafeText.Visible(text.Length <= Most ? text : text[..Most] + "…").Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    /// <summary>The words of a report on one line, with coordinates in them made coarse.</summary>
    public static string Quote(Span words) => Text(Coarse.Text(words.Text));

    /// <summary>A name for XML ids, uids and file names: letters and digits of ASCII, hyphen and dot stay, anything else is written as
    /// its number, so that different names stay different.</summary>
    public static string Id(string id)
    {
        var text = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.') text.Append(c);
            else text.Append('_').Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return text.Length > 0 && char.IsAsciiLetter(text[0]) ? text.ToString() : "x" + text;
    }

    /// <summary>A member's name as files write it.</summary>
    public static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
