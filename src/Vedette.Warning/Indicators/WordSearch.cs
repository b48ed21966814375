namespace Vedette.Warning;

/// <summary>Finds a word, or with a star at its end the beginning of a word, in a sentence; case does not matter.</summary>
internal static class WordSearch
{
    /// <summary>A word without its star.</summary>
    public static string Beginning(string word) => word.EndsWith('*') ? word[..^1] : word;

    public static bool Holds(string sentence, string word)
    {
        var open = word.EndsWith('*');
        var wanted = Beginning(word);
        if (wanted.Length == 0) return false;
        for (var at = sentence.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + wanted.Length;
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (open || end == sentence.Length || !char.IsLetterOrDigit(sentence[end]))) return true;
        }
        return false;
    }
}
