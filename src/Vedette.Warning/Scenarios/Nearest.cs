namespace Vedette.Warning;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>The known word that the fewest changed letters make of another; null where more than a third of it would change.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var best = known.Select(k => (Word: k, Away: Distance(word, k))).OrderBy(k => k.Away).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return best.Word is not null && best.Away <= Math.Max(1, Math.Min(word.Length, 60) / 3) ? best.Word : null;
    }

    /// <summary>The same as the end of a sentence: "; is 'exercise' meant?", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known) => To(word, known) is { } meant ? $"; is '{meant}' meant?" : "";

    /// <summary>Letters to add, drop, change or swap with the next, of the first sixty.</summary>
    private static int Distance(string a, string b)
    {
        (a, b) = (a[..Math.Min(a.Length, 60)], b[..Math.Min(b.Length, 60)]);
        var (older, old, now) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) old[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(old[j] + 1, now[j - 1] + 1), old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], older[j - 2] + 1);
            }
            (older, old, now) = (old, now, older);
        }
        return old[b.Length];
    }
}
