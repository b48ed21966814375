namespace Vedette.Collection.Files;

/// <summary>How files are read, by their names.</summary>
internal static class FileKinds
{
    public static FileKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" => FileKind.Unnamed,
        ".txt" or ".md" or ".markdown" or ".text" => FileKind.Text,
        ".html" or ".htm" or ".xhtml" or ".shtml" => FileKind.Html,
        ".jsonl" or ".ndjson" => FileKind.JsonLines,
        ".pdf" => FileKind.Pdf,
        ".json" => FileKind.ChatExport,
        ".warc" => FileKind.WebArchive,
        ".gz" when path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) => FileKind.WebArchive,
        _ => FileKind.None,
    };

    /// <summary>Whether a file found in a folder is read. A file called README describes its folder and is no report.</summary>
    public static bool IsCollected(string name) =>
        Of(name) is not (FileKind.None or FileKind.Unnamed)
        // Of all JSON only what the chat program calls its exports: the rest is of programs.
        && (Of(name) != FileKind.ChatExport || name.StartsWith("result", StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileNameWithoutExtension(name).StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
