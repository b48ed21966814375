using Vedette.Extraction.Text;

namespace Vedette.Extraction.Names;

/// <summary>Finds the stretches of a sentence that may hold names: capitalised words, with the few words and marks that names
/// have inside. Everything else is outside by construction, which makes the tagger several times as fast.</summary>
internal static class NameRuns
{
    /// <summary>Longest stretch between two capitalised words of one name.</summary>
    private const int MostJoins = 3;

    /// <summary>Longest run, in tokens; headlines in capitals are cut here.</summary>
    public const int MostTokens = 64;

    /// <summary>The next run of a sentence from a token on; first = end where there is none.</summary>
    public static (int First, int End) Next(Document document, Sentence sentence, int from, HashSet<int> joins)
    {
        var tokens = document.Tokens;
        var first = from;
        while (first < sentence.EndToken && !IsCapital(tokens[first])) first++;
        var end = first;
        while (end < sentence.EndToken && end - first < MostTokens)
        {
            if (IsCapital(tokens[end]))
            {
                end++;
                continue;
            }
            var next = end;
            while (next < sentence.EndToken && next - end < MostJoins && joins.Contains(tokens[next].Word)) next++;
            if (next == end || next >= sentence.EndToken || !IsCapital(tokens[next])) break;
            end = next;
        }
        return (first, Math.Min(end, first + MostTokens));
    }

    /// <summary>Whether a token may begin or end a name.</summary>
    public static bool IsCapital(Token token) => token is { IsCapitalised: true, Kind: TokenKind.Word or TokenKind.Alphanumeric };
}
