using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Vedette.Collection.Archives;

/// <summary>The body of an answer that a server gave, as an archive holds it.</summary>
internal static class HttpPayload
{
    private const int Largest = 32 * 1024 * 1024;

    /// <summary>Body and media type; nothing where the record is no successful answer.</summary>
    public static (byte[]? Body, string? MediaType) Of(WarcRecord record)
    {
        var kind = record["warc-type"];
        if (kind is "resource" or "conversion") return (record.Block, Media(record["content-type"]));
        if (kind is not "response") return (null, null);
        var block = record.Block.AsSpan();
        var end = block.IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0) (end, gap) = (block.IndexOf("\n\n"u8), 2);
        if (end < 0) return (null, null);
        var head = Encoding.Latin1.GetString(block[..end]).Split('\n');
        var status = head[0].Split(' ');
        if (status.Length < 2 || status[1] != "200") return (null, null);
        var headers = head.Skip(1).Select(l => l.Split(':', 2)).Where(p => p.Length == 2)
            .GroupBy(p => p[0].Trim().ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()[1].Trim(), StringComparer.Ordinal);
        try
        {
            var body = block[(end + gap)..].ToArray();
            if (headers.GetValueOrDefault("transfer-encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Joined(body) ?? body;
            return (Unpacked(body, headers.GetValueOrDefault("content-encoding")), Media(headers.GetValueOrDefault("content-type")));
        }
        catch (InvalidDataException)
        {
            return (null, null);
        }
    }

    private static string? Media(string? type) => type?.Split(';')[0].Trim().ToLowerInvariant();

    // Null where it is not in chunks after all: some archives store it joined and keep the header.
    private static byte[]? Joined(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream(body.Length);
        while (true)
        {
            var line = body.IndexOf("\r\n"u8);
            if (line is <= 0 or > 200) return null;
            var digits = Encoding.Latin1.GetString(body[..line]).Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0) return null;
            body = body[(line + 2)..];
            if (size == 0) return whole.ToArray();
            if (size > body.Length) return null;
            whole.Write(body[..size]);
            body = body[size..];
            if (body.StartsWith("\r\n"u8)) body = body[2..];
        }
    }

    private static byte[] Unpacked(byte[] body, string? encoding)
    {
        if (encoding?.Trim().ToLowerInvariant() is not ("gzip" or "x-gzip" or "br" or "deflate") || body.Length < 2) return body;
        // Archives may store it unpacked and keep the header.
        if (encoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) && !(body[0] == 0x1F && body[1] == 0x8B)) return body;
        using var packed = new MemoryStream(body);
        using Stream unpacked = encoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? new GZipStream(packed, CompressionMode.Decompress)
            : encoding.Contains("br", StringComparison.OrdinalIgnoreCase) ? new BrotliStream(packed, CompressionMode.Decompress) : new ZLibStream(packed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = unpacked.Read(buffer)) > 0;)
        {
            if (whole.Length + read > Largest) throw new InvalidDataException("is too large");
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }
}
