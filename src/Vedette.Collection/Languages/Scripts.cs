namespace Vedette.Collection.Languages;

/// <summary>Languages that their script alone tells.</summary>
internal static class Scripts
{
    // First code point, last code point, language. Arabic, Cyrillic and Latin need words; Han without kana is Chinese.
    private static readonly (char First, char Last, string Language)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"),
        ('\u0530', '\u058F', "hy"),
        ('\u0590', '\u05FF', "he"),
        ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"),
        ('\u0E00', '\u0E7F', "th"),
        ('\u10A0', '\u10FF', "ka"),
        ('\u3040', '\u30FF', "ja"),
        ('\u4E00', '\u9FFF', "zh"),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>The language, where most letters belong to a script of one language.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Ranges.Length];
        counts.Clear();
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < Ranges[0].First) continue;
            for (var i = 0; i < Ranges.Length; i++)
                if (c >= Ranges[i].First && c <= Ranges[i].Last) counts[i]++;
        }
        if (letters < 10) return null;

        var kana = Count(counts, "ja");
        if (kana > 0.05 * letters && kana + Count(counts, "zh") > 0.5 * letters) return "ja";
        for (var i = 0; i < Ranges.Length; i++)
            if (counts[i] > 0.5 * letters) return Ranges[i].Language;
        return null;
    }

    private static int Count(ReadOnlySpan<int> counts, string language) => counts[Array.FindIndex(Ranges, r => r.Language == language)];
}
