using System.Collections.Frozen;

namespace Vedette.Collection.Languages;

/// <summary>Tells the language of a text by its script and its function words. The words are data: <c>Data/languages.tsv</c>.</summary>
internal static class LanguageGuess
{
    /// <summary>Undetermined.</summary>
    public const string Unknown = "und";

    private const int Sample = 20_000;
    private const int LongestWord = 24;
    private const int ShortText = 25; // words
    private const int Headline = 6;

    private static readonly (string[] Languages, FrozenDictionary<string, int[]> Words) Profile = Load();

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Profile.Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>BCP 47 language of a text, <see cref="Unknown"/> where too little speaks for one.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Sample)];
        if (Scripts.LanguageOf(text) is { } byScript) return byScript;

        Span<int> hits = stackalloc int[Profile.Languages.Length];
        Span<char> folded = stackalloc char[LongestWord];
        hits.Clear();
        var words = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || (i > start && text[i] is '\'' or '’' or 'ʼ'))) i++;
            if (i == start) { i++; continue; }
            words++;
            if (i - start > LongestWord) continue;
            var length = text[start..i].ToLowerInvariant(folded);
            folded[..length].Replace('’', '\'');
            if (Lookup.TryGetValue(folded[..length], out var languages))
                foreach (var language in languages) hits[language] += 60 / languages.Length;
        }
        return Best(hits, words);
    }

    private static string Best(ReadOnlySpan<int> hits, int words)
    {
        int best = 0, second = -1;
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best]) (second, best) = (best, i);
            else if (second < 0 || hits[i] > hits[second]) second = i;
        }
        // One sentence has few function words; a page must have its share. In a headline one may be a word of another language ("war").
        var enough = hits[best] >= 60 * Math.Max(words < Headline ? 1.4 : words < ShortText ? 0.7 : 2.0, 0.06 * words);
        return enough && hits[best] > 1.15 * hits[second] ? Profile.Languages[best] : Unknown;
    }

    private static (string[], FrozenDictionary<string, int[]>) Load()
    {
        var languages = new List<string>();
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var columns in Table.Read("languages.tsv"))
        {
            foreach (var word in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!words.TryGetValue(word, out var list)) words[word] = list = [];
                if (!list.Contains(languages.Count)) list.Add(languages.Count);
            }
            languages.Add(columns[0]);
        }
        return ([.. languages], words.ToFrozenDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal));
    }
}
