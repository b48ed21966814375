namespace Vedette.Collection.Files;

/// <summary>Lists folders of the real disk.</summary>
internal sealed class DiskFolderReader : IFolderReader
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public IReadOnlyList<FileSystemInfo> Entries(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All)];
}
