using Vedette.Extraction.Text;

namespace Vedette.Extraction.Names;

/// <summary>Moves the ends of names to where the print has them: runs begin at a capital, but "al-Asad", "41st Army", "Ki-moon" and "Acme Inc."
/// do not begin or end there; and a person's name begins behind title and office.</summary>
/// <param name="particles">Numbers of the words that are joined to a name by a hyphen: "al", "el".</param>
/// <param name="units">Numbers of the last words of names that are counted: "Army", "District".</param>
/// <param name="shorts">Numbers of short forms whose point belongs to the name: "Inc", "Jr".</param>
/// <param name="titles">Numbers of the words that stand before the name of a person.</param>
/// <param name="bearers">Numbers of the words before what bears a name and is neither person nor place: "HMS", "Hurricane".</param>
internal sealed class NameEdges(HashSet<int> particles, HashSet<int> units, HashSet<int> shorts, HashSet<int> titles, HashSet<int> bearers)
{
    /// <summary>The name with its ends moved.</summary>
    /// <param name="document">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="after">First token that it may begin at.</param>
    public NameSpan Of(Document document, NameSpan name, int after)
    {
        var tokens = document.Tokens;
        var (first, end) = (name.FirstToken, name.EndToken);
        if (name.Kind == EntityKind.Person)
        {
            while (end - first > 1 && (!tokens[first].IsCapitalised || titles.Contains(tokens[first].Word) || document.Text[tokens[first].Start] == '.')) first++;
            if (end + 1 < tokens.Length && document.Text[tokens[end].Start] == '-' && !tokens[end].SpaceBefore && tokens[end + 1] is { SpaceBefore: false, Kind: TokenKind.Word, IsCapitalised: false } && end - first > 1) end += 2;
        }
        if (first - 2 >= after && !tokens[first].SpaceBefore && document.Text[tokens[first - 1].Start] is '-' or '–' && !tokens[first - 1].SpaceBefore && particles.Contains(tokens[first - 2].Word)) first -= 2;
        else if (name.Kind == EntityKind.Organisation && first - 1 >= after && units.Contains(tokens[end - 1].Word) && IsOrdinal(document.TextOf(first - 1))) first--;
        if (end < tokens.Length && document.Text[tokens[end].Start] == '.' && !tokens[end].SpaceBefore && shorts.Contains(tokens[end - 1].Word)) end++;
        return name with { FirstToken = first, EndToken = end };
    }

    /// <summary>Whether a ship or a storm bears the name or what it ends: "USS George Washington".</summary>
    public bool IsBorne(Document document, Sentence sentence, NameSpan name)
    {
        for (var i = name.FirstToken; i >= sentence.FirstToken && NameRuns.IsCapital(document.Tokens[i]); i--)
            if (IsBearer(document, i)) return true;
        return false;
    }

    // The short forms count in capitals alone.
    private bool IsBearer(Document document, int token) =>
        document.Tokens[token] is { IsCapitalised: true, Word: >= 0 } word && (word.Capitals == 2 || word.Length > 4) && bearers.Contains(word.Word);

    // "41st", "3rd", "20th".
    private static bool IsOrdinal(ReadOnlySpan<char> word) => word.Length >= 3 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";
}
