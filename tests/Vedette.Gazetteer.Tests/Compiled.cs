namespace Vedette.Gazetteer.Tests;

/// <summary>The compiled gazetteer, where <c>tools/build-gazetteer</c> has made one.</summary>
internal static class Compiled
{
    private static readonly string? Folder = Find();

    private static readonly Lazy<PlaceIndex?> LazyPlaces = new(() => Folder is null ? null : PlaceIndex.Open(PlacesPath!));

    private static readonly Lazy<Borders?> LazyBorders = new(() => Folder is null ? null : Gazetteer.Borders.Open(Path.Combine(Folder, "borders.bin")));

    public static string? PlacesPath => Folder is null ? null : Path.Combine(Folder, "places.bin");

    public static PlaceIndex Places => LazyPlaces.Value!;

    public static Borders Borders => LazyBorders.Value!;

    public static string? Skip => Folder is null ? "no compiled gazetteer: run tools/build-gazetteer" : null;

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "Vedette.slnx"))) continue;
            var build = new DirectoryInfo(Path.Combine(at.FullName, "build", "gazetteer"));
            return build.Exists
                ? build.GetDirectories().Where(d => File.Exists(Path.Combine(d.FullName, "places.bin")) && File.Exists(Path.Combine(d.FullName, "borders.bin")))
                    .OrderByDescending(d => d.LastWriteTimeUtc).FirstOrDefault()?.FullName
                : null;
        }
        return null;
    }
}
