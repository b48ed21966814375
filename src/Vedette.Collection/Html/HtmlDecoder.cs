using System.Text;
using Vedette.Collection.Decoding;

namespace Vedette.Collection.Html;

/// <summary>Decodes a page. What the bytes show wins over what the page declares; a declared encoding serves where they show nothing.</summary>
internal static class HtmlDecoder
{
    private const int Searched = 4096;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var guessed = TextDecoder.Decode(bytes);
        if (guessed.Failure is not null || guessed.Encoding.StartsWith("utf", StringComparison.Ordinal)) return guessed;
        return Declared(bytes) is { } declared
            ? guessed with { Text = declared.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), Encoding = declared.WebName, Replaced = 0 }
            : guessed;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = head.AsSpan(at + 8).TrimStart("\"' ");
        var end = name.IndexOfAny("\"' ;/>\n\r");
        if (end is <= 0 or > 40) return null;
        name = name[..end];
        // Browsers read Latin-1 as Windows-1252, and text that says UTF-8 without being it was judged by its letters.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)) return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(name.ToString());
    }
}
