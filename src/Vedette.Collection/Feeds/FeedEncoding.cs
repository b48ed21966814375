using System.Text;
using System.Text.Unicode;
using Vedette.Collection.Decoding;

namespace Vedette.Collection.Feeds;

/// <summary>Finds the encoding of a feed. What the bytes show goes before what was declared; a declaration tells between encodings
/// that look alike.</summary>
internal static class FeedEncoding
{
    private const int Searched = 1024;

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Marked(bytes) is { } marked) return marked;
        var declared = Charsets.Named(Declaration(bytes)) ?? Charsets.Named(charset);
        var isUtf8 = Utf8.IsValid(bytes);
        // UTF-8 that is whole by chance is rare in a single-byte encoding; in one of several bytes it is not.
        if (declared is not null && !IsUnicode(declared) && (!isUtf8 || !declared.IsSingleByte)) return declared.GetString(bytes);
        return isUtf8 ? Encoding.UTF8.GetString(bytes) : Guessed(bytes);
    }

    private static string? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Utf8.IsValid(bytes[3..]) ? Encoding.UTF8.GetString(bytes[3..]) : Guessed(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return new UTF32Encoding(false, false).GetString(bytes[4..]);
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return new UTF32Encoding(true, false).GetString(bytes[4..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        // Without a mark: the first sign of any feed is ASCII.
        if (bytes is [0, 0, 0, > 0 and < 0x80, ..]) return new UTF32Encoding(true, false).GetString(bytes);
        if (bytes is [> 0 and < 0x80, 0, 0, 0, ..]) return new UTF32Encoding(false, false).GetString(bytes);
        if (bytes is [0, > 0 and < 0x80, 0, > 0, ..]) return Encoding.BigEndianUnicode.GetString(bytes);
        if (bytes is [> 0 and < 0x80, 0, > 0, 0, ..]) return Encoding.Unicode.GetString(bytes);
        // "<?xm" in EBCDIC: the declaration is legible in any of its code pages.
        if (!bytes.StartsWith<byte>([0x4C, 0x6F, 0xA7, 0x94])) return null;
        var ebcdic = CodePagesEncodingProvider.Instance.GetEncoding(37)!;
        var exact = Charsets.Named(Attribute(ebcdic.GetString(bytes[..Math.Min(bytes.Length, Searched)]))) ?? ebcdic;
        return exact.GetString(bytes);
    }

    private static string Guessed(ReadOnlySpan<byte> bytes) =>
        TextDecoder.Decode(bytes) is { Failure: null } decoded ? decoded.Text : Encoding.Latin1.GetString(bytes);

    private static string? Declaration(ReadOnlySpan<byte> bytes) => Attribute(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]));

    private static string? Attribute(string head)
    {
        var start = head.IndexOf("<?xml", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = head.IndexOf("?>", start, StringComparison.Ordinal);
        var at = head.IndexOf("encoding", start, StringComparison.Ordinal);
        if (at < 0 || (end >= 0 && at > end)) return null;
        var value = head.AsSpan(at + 8).TrimStart(" \t\r\n=").TrimStart("\"'");
        var length = value.IndexOfAny("\"'? \t\r\n>");
        return length is > 0 and <= 40 ? value[..length].ToString() : null;
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001 or 20127;
}
