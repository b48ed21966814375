namespace Vedette.Pipeline;

/// <summary>Where products go. A file is there whole or not at all: it is written beside its name and then moved.</summary>
public sealed class OutputFolder
{
    private readonly string _path;

    private OutputFolder(string path) => _path = path;

    /// <summary>Opens a folder, making it where it is missing, and makes sure that it can be written to: before the long
    /// work, not after it.</summary>
    /// <exception cref="IOException">It cannot be made or written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be made or written to.</exception>
    public static OutputFolder Open(string path)
    {
        Directory.CreateDirectory(path);
        var probe = Path.Combine(path, $".probe.{Environment.ProcessId}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
        return new OutputFolder(path);
    }

    /// <summary>Writes a file of that name, replacing an older one.</summary>
    public void Write(string name, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.Combine(_path, name);
        var beside = $"{target}.{Environment.ProcessId}.new";
        try
        {
            using (var stream = File.Create(beside, 64 * 1024)) write(stream);
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a file of lines as UTF-8, each ended by a line feed.</summary>
    public void WriteLines(string name, IEnumerable<string> lines) => Write(name, stream =>
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines) text.WriteLine(line);
    });

    /// <summary>Full path of a file of that name.</summary>
    public string PathOf(string name) => Path.GetFullPath(Path.Combine(_path, name));
}
