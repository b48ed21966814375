namespace Vedette.Collection.Files;

/// <summary>Lists a folder. The seam for folders that cannot be read.</summary>
internal interface IFolderReader
{
    /// <summary>The entries of a folder, in no order.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    IReadOnlyList<FileSystemInfo> Entries(string folder);
}
