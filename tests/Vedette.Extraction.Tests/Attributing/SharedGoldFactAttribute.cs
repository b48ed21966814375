namespace Vedette.Extraction.Tests.Attributing;

/// <summary>A test over <c>../shared</c>; skipped where it is absent.</summary>
internal sealed class SharedGoldFactAttribute : FactAttribute
{
    public SharedGoldFactAttribute()
    {
        if (Folder is null) Skip = "../shared is not beside the project";
    }

    /// <summary>The folder <c>../shared</c>; null where it is absent.</summary>
    public static string? Folder =>
        Path.GetFullPath(Path.Combine(Some.Root, "..", "shared")) is var folder && File.Exists(Path.Combine(folder, "score", "names.py")) ? folder : null;
}
