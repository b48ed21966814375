namespace Vedette.Collection.Files;

/// <summary>Reads whole files up to a bound.</summary>
internal static class BoundedBytes
{
    private const int Chunk = 1024 * 1024;

    public static (byte[] Bytes, ReadProblem? Problem) Read(string path, string userPath, int most)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return file.CanSeek && file.Length > most ? ([], TooLarge(userPath, most)) : Read(file, userPath, most);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Unreadable(e, userPath));
        }
    }

    /// <summary>Why a file could not be opened or read.</summary>
    public static ReadProblem Unreadable(Exception e, string userPath) => e is UnauthorizedAccessException
        ? new ReadProblem(userPath, null, "no permission to read this file", "grant read permission or leave it out")
        : new ReadProblem(userPath, null, $"cannot be read ({e.GetType().Name})", "check that it exists and its links lead somewhere");

    public static (byte[] Bytes, ReadProblem? Problem) Read(Stream stream, string userPath, int most)
    {
        // Pipes and special files have no length: the bound is kept while reading.
        var size = stream.CanSeek ? (int)Math.Min(stream.Length, most) : 0;
        using var whole = new MemoryStream(size);
        var buffer = new byte[Math.Min(Chunk, Math.Max(size + 1, 4096))];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (whole.Length + read > most) return ([], TooLarge(userPath, most));
            whole.Write(buffer, 0, read);
        }
        return (whole.Length == whole.Capacity ? whole.GetBuffer() : whole.ToArray(), null);
    }

    private static ReadProblem TooLarge(string userPath, int most) =>
        new(userPath, null, $"is larger than {most / (1024 * 1024)} MB", "split it into its reports");
}
