using System.Text;

namespace Vedette.Collection.Decoding;

/// <summary>Finds the encoding of bytes and decodes them: byte-order marks first, then the validity of UTF-8, then UTF-16
/// by its rhythm of high bytes, then the single-byte encodings by the frequency of letters.</summary>
internal static class TextDecoder
{
    private const int Sample = 64 * 1024;

    // Above this share of control characters nobody wrote the bytes as text.
    private const double MaxControlShare = 0.02;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Utf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Decode(bytes[4..], new UTF32Encoding(false, false), "utf-32le");
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Decode(bytes[2..], new UnicodeEncoding(false, false), "utf-16le");
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Decode(bytes[2..], new UnicodeEncoding(true, false), "utf-16be");

        if (Utf16Rhythm.Of(bytes) is { } bigEndian)
            return Decode(bytes, new UnicodeEncoding(bigEndian, false), bigEndian ? "utf-16be" : "utf-16le");
        if (ControlShare(bytes) > MaxControlShare)
            return new DecodedText("", "", 0, "is binary, not text");
        if (Utf8Validity.IsLikely(bytes)) return Utf8(bytes);

        var single = SingleByteEncoding.Guess(bytes[..Math.Min(bytes.Length, 16 * Sample)]);
        return Decode(bytes, single, single.WebName);
    }

    private static DecodedText Utf8(ReadOnlySpan<byte> bytes) => Decode(bytes, new UTF8Encoding(false), "utf-8");

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var text = encoding.GetString(bytes);
        var replaced = text.AsSpan().Count('\uFFFD');
        // A replacement character that the author's own tools left is no fault of ours.
        if (replaced > 0 && name is "utf-8") replaced = Math.Max(0, replaced - Count(bytes, [0xEF, 0xBF, 0xBD]));
        if (HasTooManyControls(text)) return new DecodedText("", name, 0, "is binary, not text");
        return new DecodedText(ToLineFeeds(text), name, replaced);
    }

    private static string ToLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            // One NUL is enough: no single-byte or UTF-8 text has any.
            if (b == 0) return 1;
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 27)) controls++;
        }
        return sample.Length == 0 ? 0 : (double)controls / sample.Length;
    }

    private static bool HasTooManyControls(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var controls = 0;
        foreach (var c in sample)
            if (c < 32 && c is not ('\t' or '\n' or '\r' or '\f' or '\u001B')) controls++;
        return controls > sample.Length * MaxControlShare;
    }

    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> what)
    {
        var count = 0;
        for (int at; (at = bytes.IndexOf(what)) >= 0; bytes = bytes[(at + what.Length)..]) count++;
        return count;
    }
}
