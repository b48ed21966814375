namespace Vedette.Extraction.Text;

/// <summary>Where a very long text is cut into sections.</summary>
internal static class Section
{
    /// <summary>Most characters of a section: ten thousand words, more than articles have; few enough that what is held of one costs the collector little.</summary>
    public const int Longest = 1 << 16;

    /// <summary>The end of the section that begins at <paramref name="start"/>: the end of the text where it is near, else behind the last
    /// blank line, failing that the last line, failing that the last word, in the second half of what a section may hold.</summary>
    public static int EndOf(string text, int start)
    {
        if (text.Length - start <= Longest) return text.Length;
        var half = start + (Longest / 2);
        var later = text.AsSpan(half, Longest / 2);
        foreach (var mark in (ReadOnlySpan<string>)["\n\n", "\n", " "])
            if (later.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at) return half + at + mark.Length;
        return start + Longest;
    }
}
