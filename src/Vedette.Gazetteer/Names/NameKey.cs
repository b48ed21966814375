namespace Vedette.Gazetteer.Names;

/// <summary>The folded form of a whole name.</summary>
internal static class NameKey
{
    /// <summary>Folds a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="key">The key, where the name is made of words alone.</param>
    /// <param name="words">How many words it has.</param>
    /// <param name="possessive">Whether its last word has an inner apostrophe and s ("St John's").</param>
    /// <returns>False for an empty or overlong name, and for one with brackets, slashes, commas or the like.</returns>
    public static bool TryFold(ReadOnlySpan<char> name, out string key, out int words, out bool possessive)
    {
        (key, words, possessive) = ("", 0, false);
        name = name.Trim();
        while (!name.IsEmpty && !char.IsLetterOrDigit(name[0])) name = name[1..];
        if (name.IsEmpty) return false;
        Span<char> room = stackalloc char[NameScanner.MaxKey];
        Span<NameStop> stops = stackalloc NameStop[NameScanner.MaxStops];
        var scanner = new NameScanner(name, 0, room, stops);
        while (scanner.ReadWord()) { }
        if (scanner.Stops == 0) return false;
        var last = stops[scanner.Stops - 1];
        foreach (var c in name[last.TextEnd..])
            if (char.IsLetterOrDigit(c)) return false;
        (key, words, possessive) = (scanner.KeyOf(last).ToString(), scanner.Words, last.Possessive);
        return true;
    }
}
