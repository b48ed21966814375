using Vedette.Collection.Files;

namespace Vedette.Collection.Lines;

/// <summary>The lines of a file as bytes, one at a time, each up to a bound.</summary>
internal sealed class ByteLines : IDisposable
{
    private readonly Stream stream;
    private readonly int most;
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start, end;

    private ByteLines(Stream stream, int most) => (this.stream, this.most) = (stream, most);

    /// <summary>Why the last line could not be given.</summary>
    public string? Failure { get; private set; }

    public static ByteLines? Open(FoundFile file, int most, out ReadProblem? problem)
    {
        problem = null;
        try
        {
            var lines = new ByteLines(new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0), most);
            lines.Fill();
            if (lines.buffer.AsSpan(0, lines.end).StartsWith<byte>([0xEF, 0xBB, 0xBF])) lines.start = 3;
            return lines;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = BoundedBytes.Unreadable(e, file.UserPath);
            return null;
        }
    }

    /// <summary>The next line without its line feed.</summary>
    /// <param name="line">Null where it is too long or could not be read: see <see cref="Failure"/>.</param>
    /// <returns>False behind the last line.</returns>
    public bool Next(out byte[]? line)
    {
        line = null;
        using var whole = new MemoryStream();
        var (any, tooLong) = (false, false);
        while (start < end || Fill())
        {
            any = true;
            var rest = buffer.AsSpan(start, end - start);
            var at = rest.IndexOf((byte)'\n');
            var part = at < 0 ? rest : rest[..at];
            tooLong |= whole.Length + part.Length > most;
            if (!tooLong) whole.Write(part);
            start += at < 0 ? rest.Length : at + 1;
            if (at >= 0) break;
        }
        if (tooLong) Failure = $"is longer than {most / (1024 * 1024)} MB";
        else line = whole.ToArray();
        return any;
    }

    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        (start, end) = (0, stream.Read(buffer));
        return end > 0;
    }
}
