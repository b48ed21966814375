using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Mentions;
using Vedette.Model;

namespace Vedette.Evaluation.Tests;

/// <summary>Where the public sets lie, and the pack that reads them.</summary>
internal static class Sets
{
    public static string Root { get; } = FindRoot();

    public static LanguagePack English { get; } = LanguagePack.Parse("en",
        Directory.EnumerateFiles(Path.Combine(Root, "lang", "en")).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal));

    private static readonly MentionReader Reader = new(English);

    /// <summary>The mentions of one kind.</summary>
    public static IReadOnlyList<Mention> Mentions(Report report, MentionKind kind) => [.. Reader.Read(report, new HashSet<MentionKind> { kind })];

    public static string Folder(string set) => Path.Combine(Root, "..", "shared", "corpora", set);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
