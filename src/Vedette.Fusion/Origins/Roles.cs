using System.Collections.Frozen;

namespace Vedette.Fusion;

/// <summary>What words in the name of a source say of it.</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, string> Lists =
        Resources.Rows("roles.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Generic = Lists["generic"].Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Suffixes = Lists["suffix"].Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] BulletinMarks = Lists["bulletin"].Split('|');
    private static readonly string[] OfficialMarks = Lists["official"].Split('|');

    /// <summary>The words of a name that tell it from others: "western" of "Western officials (unnamed)"; none for "two officials".</summary>
    public static string Telling(string name) =>
        string.Join(' ', Folding.Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Generic.Contains(w)));

    /// <summary>The key of a proper name: no article, no company suffix.</summary>
    public static string ProperKey(string name)
    {
        var words = Folding.Key(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (words.Length > 1 && words[0] == "the") words = words[1..];
        while (words.Length > 1 && Suffixes.Contains(words[^1])) words = words[..^1];
        return string.Join(' ', words.ToArray());
    }

    /// <summary>Whether a folded heading is that of an official bulletin.</summary>
    public static bool IsBulletin(string heading) => ContainsAny(heading, BulletinMarks);

    /// <summary>Whether a folded name or heading is that of a state body.</summary>
    public static bool IsOfficial(string heading) => ContainsAny(heading, OfficialMarks);

    private static bool ContainsAny(string text, string[] marks)
    {
        var padded = $" {text} ";
        return Array.Exists(marks, m => padded.Contains($" {m} ", StringComparison.Ordinal));
    }
}
