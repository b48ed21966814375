namespace Vedette.Collection.Tests;

/// <summary>Where the shared development corpora lie, when they are there.</summary>
internal static class PracticeCorpus
{
    public static string? Folder(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Vedette.slnx")))
            {
                var folder = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", name));
                return Directory.Exists(folder) ? folder : null;
            }
        return null;
    }
}
