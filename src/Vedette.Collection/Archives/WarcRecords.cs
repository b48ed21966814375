using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Vedette.Collection.Archives;

/// <summary>The records of a web archive, one after another. A packed archive is one stream of many members.</summary>
internal sealed class WarcRecords : IDisposable
{
    private const int LongestHead = 64 * 1024;
    private const int LargestBlock = 32 * 1024 * 1024;

    private readonly Stream _stream;

    private WarcRecords(Stream stream) => _stream = stream;

    public static WarcRecords Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var packed = file.ReadByte() == 0x1F;
        file.Position = 0;
        return new WarcRecords(new BufferedStream(packed ? new GZipStream(file, CompressionMode.Decompress) : file, 64 * 1024));
    }

    /// <summary>The next record; null behind the last. The block of one that is too large is passed over and comes empty.</summary>
    /// <exception cref="InvalidDataException">What follows is no record.</exception>
    public WarcRecord? Next()
    {
        string? line;
        do line = Line();
        while (line is { Length: 0 });
        if (line is null) return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal)) throw new InvalidDataException("it does not begin as a record does");
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var (last, read) = ((string?)null, 0);
        while (Line() is { Length: > 0 } header)
        {
            if ((read += header.Length) > LongestHead) throw new InvalidDataException("its head is too long");
            if (header[0] is ' ' or '\t' && last is not null)
            {
                headers[last] += " " + header.Trim();
                continue;
            }
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers[last = header[..colon].Trim().ToLowerInvariant()] = header[(colon + 1)..].Trim();
        }
        if (!long.TryParse(headers.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new InvalidDataException("it does not say how long it is");
        return new WarcRecord(headers, length > LargestBlock ? Skip(length) : Block((int)length));
    }

    public void Dispose() => _stream.Dispose();

    private byte[] Block(int length)
    {
        // Grows as bytes come: a length that lies costs nothing.
        using var block = new MemoryStream(Math.Min(length, 64 * 1024));
        var buffer = new byte[64 * 1024];
        for (var left = length; left > 0;)
        {
            var read = _stream.Read(buffer, 0, Math.Min(buffer.Length, left));
            if (read == 0) throw new InvalidDataException("it is cut off");
            block.Write(buffer, 0, read);
            left -= read;
        }
        return block.ToArray();
    }

    private byte[] Skip(long length)
    {
        var buffer = new byte[64 * 1024];
        for (var left = length; left > 0;)
        {
            var read = _stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0) throw new InvalidDataException("it is cut off");
            left -= read;
        }
        return [];
    }

    private string? Line()
    {
        var line = new StringBuilder();
        for (int c; (c = _stream.ReadByte()) >= 0;)
        {
            if (c == '\n') return line.ToString().TrimEnd('\r');
            if (line.Length >= LongestHead) throw new InvalidDataException("a line of it is too long");
            line.Append((char)c);
        }
        return line.Length > 0 ? line.ToString() : null;
    }
}
