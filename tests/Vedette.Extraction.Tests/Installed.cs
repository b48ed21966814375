using Vedette.Extraction.Mentions;
using Vedette.Extraction.Names;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Tests;

/// <summary>What a checkout has installed beside its code: the trained tagger, and the compiled gazetteer where
/// <c>tools/build-gazetteer</c> has made one.</summary>
internal static class Installed
{
    private static readonly string? Places = FindPlaces();

    private static readonly Lazy<PlaceIndex> LazyIndex = new(() => PlaceIndex.Open(Places!));

    private static readonly Lazy<MentionReader> LazyReader = new(() => new MentionReader(Some.English, LazyIndex.Value, null, Tagger));

    private static readonly Lazy<Extractor> LazyExtractor = new(() => new Extractor([Some.English], LazyIndex.Value));

    /// <summary>The English tagger.</summary>
    public static TaggerModel Tagger { get; } = TaggerModel.Parse(File.ReadAllBytes(Path.Combine(Some.Root, "models", "en", "names.bin")));

    /// <summary>The compiled gazetteer.</summary>
    public static PlaceIndex Index => LazyIndex.Value;

    /// <summary>A reader of mentions over both.</summary>
    public static MentionReader Reader => LazyReader.Value;

    /// <summary>A reader of claims over the gazetteer.</summary>
    public static Extractor Extractor => LazyExtractor.Value;

    public static string? Skip => Places is null ? "no compiled gazetteer: run tools/build-gazetteer" : null;

    private static string? FindPlaces()
    {
        var given = Environment.GetEnvironmentVariable("VEDETTE_DATA");
        var build = new DirectoryInfo(Path.Combine(Some.Root, "build", "gazetteer"));
        string?[] folders = [given, .. build.Exists ? build.EnumerateDirectories().OrderByDescending(d => d.LastWriteTimeUtc).Select(d => d.FullName) : []];
        return folders.Where(f => !string.IsNullOrEmpty(f)).Select(f => Path.Combine(f!, "places.bin")).FirstOrDefault(File.Exists);
    }
}
