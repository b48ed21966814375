using System.Collections.Frozen;

namespace Vedette.Fusion;

/// <summary>Folds the words for what is counted into classes that are one count.</summary>
internal static class CountClass
{
    private static readonly FrozenDictionary<string, string> Classes = Resources.Rows("counted.tsv")
        .SelectMany(r => r[1].Split(' ').Select(w => (Word: w, Class: r[0])))
        .ToFrozenDictionary(p => p.Word, p => p.Class, StringComparer.Ordinal);

    public static string Of(string? counted)
    {
        if (string.IsNullOrEmpty(counted)) return "personnel";
        var word = counted.ToLowerInvariant();
        return Classes.GetValueOrDefault(word) ?? (word.EndsWith('s') ? Classes.GetValueOrDefault(word[..^1]) : null) ?? word;
    }
}
