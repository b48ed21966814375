namespace Vedette.Fusion;

/// <summary>The consonants that open a name, in classes that spellings and scripts share: Rostov, Rostow and Ростов are one.</summary>
internal static class NameSkeleton
{
    private const int Length = 4;
    private const string Cyrillic = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";
    private static readonly string[] Latin =
        ["", "b", "f", "g", "g", "d", "", "", "", "s", "s", "", "", "", "", "k", "l", "m", "n", "", "p", "r", "s", "t", "", "f", "h", "s", "s", "s", "s", "", "", "", "", "", ""];

    /// <summary>Hash of the skeleton; 0 where the name has fewer than two consonants.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> skeleton = stackalloc char[Length];
        var count = Write(name, skeleton);
        return count < 2 ? 0 : StableHash.Of(skeleton[..count]);
    }

    /// <summary>Whether a word may be a form of a name: Celandic of Celand. The shorter skeleton opens the longer one.</summary>
    public static bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        Span<char> ours = stackalloc char[Length], theirs = stackalloc char[Length];
        var (here, there) = (Write(word, ours), Write(name, theirs));
        var both = Math.Min(here, there);
        return both >= 2 && ours[..both].SequenceEqual(theirs[..both]);
    }

    private static int Write(ReadOnlySpan<char> name, Span<char> skeleton)
    {
        var count = 0;
        for (var i = 0; i < name.Length && count < Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            var next = i + 1 < name.Length ? char.ToLowerInvariant(name[i + 1]) : ' ';
            var letter = ClassOf(c, next);
            if (letter == ' ' || (count > 0 && skeleton[count - 1] == letter)) continue;
            skeleton[count++] = letter;
        }
        return count;
    }

    /// <summary>Skeletons of all words of a text.</summary>
    public static HashSet<ulong> All(string text)
    {
        var skeletons = new HashSet<ulong>();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end > i && Of(text.AsSpan(i, end - i)) is var skeleton and not 0) skeletons.Add(skeleton);
            i = Math.Max(end, i + 1);
        }
        return skeletons;
    }

    /// <summary>Skeleton of the last word of a name, which tells most; 0 where it has none.</summary>
    public static ulong Last(string name)
    {
        var words = name.AsSpan().TrimEnd();
        return Of(words[(words.LastIndexOf(' ') + 1)..]);
    }

    private static char ClassOf(char c, char next)
    {
        var at = Cyrillic.IndexOf(c, StringComparison.Ordinal);
        if (at >= 0) return Latin[at].Length > 0 ? Latin[at][0] : ' ';
        return c switch
        {
            'k' or 'c' when next == 'h' => c == 'c' ? 's' : ' ',
            'k' or 'c' or 'q' or 'x' => 'k',
            's' or 'z' or 'j' => 's',
            'f' or 'v' or 'w' => 'f',
            'b' or 'd' or 'g' or 'h' or 'l' or 'm' or 'n' or 'p' or 'r' or 't' => c,
            _ => ' ',
        };
    }
}
