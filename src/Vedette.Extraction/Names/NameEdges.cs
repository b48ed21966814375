using Vedette.Extraction.Text;

namespace Vedette.Extraction.Names;

/// <summary>Moves the ends of names to where the print has them: runs begin at a capital, but "al-Asad", "41st Army" and "Acme Inc."
/// do not begin or end there.</summary>
/// <param name="particles">Numbers of the words that are joined to a name by a hyphen: "al", "el".</param>
/// <param name="units">Numbers of the last words of names that are counted: "Army", "District".</param>
/// <param name="shorts">Numbers of short forms whose point belongs to the name: "Inc", "Jr".</param>
internal sealed class NameEdges(HashSet<int> particles, HashSet<int> units, HashSet<int> shorts)
{
    /// <summary>The name with its ends moved.</summary>
    /// <param name="document">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="after">First token that it may begin at.</param>
    public NameSpan Of(Document document, NameSpan name, int after)
    {
        var tokens = document.Tokens;
        var (first, end) = (name.FirstToken, name.EndToken);
        if (first - 2 >= after && !tokens[first].SpaceBefore && document.Text[tokens[first - 1].Start] is '-' or '–' && !tokens[first - 1].SpaceBefore && particles.Contains(tokens[first - 2].Word)) first -= 2;
        else if (name.Kind == EntityKind.Organisation && first - 1 >= after && units.Contains(tokens[end - 1].Word) && IsOrdinal(document.TextOf(first - 1))) first--;
        if (end < tokens.Length && document.Text[tokens[end].Start] == '.' && !tokens[end].SpaceBefore && shorts.Contains(tokens[end - 1].Word)) end++;
        return name with { FirstToken = first, EndToken = end };
    }

    // "41st", "3rd", "20th".
    private static bool IsOrdinal(ReadOnlySpan<char> word) => word.Length >= 3 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";
}
