namespace Vedette.Collection.Files;

/// <summary>Which files of a folder are reports, by their names.</summary>
internal static class FileKinds
{
    /// <summary>Extensions of plain text.</summary>
    public static bool IsText(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".md" or ".markdown" or ".text";

    /// <summary>Whether a file found in a folder is read. A file called README describes its folder and is no report.</summary>
    public static bool IsCollected(string name) =>
        IsText(name) && !Path.GetFileNameWithoutExtension(name).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file that the user names itself is read: of a known kind, or of none (pipes, devices).</summary>
    public static bool IsNameable(string path) => IsText(path) || Path.GetExtension(path).Length == 0;
}
