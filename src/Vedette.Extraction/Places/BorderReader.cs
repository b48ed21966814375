using Vedette.Extraction.Text;

namespace Vedette.Extraction.Places;

/// <summary>Finds border phrases and whose border they name: "Ukraine's eastern border", "the border with Ukraine",
/// "the Russian-Ukrainian frontier", "regions that border Ukraine", "the border".</summary>
internal sealed class BorderReader(PlaceWords words)
{
    /// <summary>A border phrase.</summary>
    /// <param name="FirstToken">First token of the phrase, its owner included.</param>
    /// <param name="EndToken">Last token, exclusive.</param>
    /// <param name="Owners">Indexes of the raw places that own it; empty for "the border".</param>
    internal readonly record struct Border(int FirstToken, int EndToken, int[] Owners);

    /// <summary>All border phrases of a sentence.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="places">The places of the document, by first token.</param>
    public List<Border> Read(Document document, Sentence sentence, IReadOnlyList<RawPlace> places)
    {
        var borders = new List<Border>();
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != words.BorderNouns) continue;
            var (first, end) = (hit.FirstToken, hit.EndToken);
            var owners = new List<int>();
            if (OwnerAfter(document, sentence, end, places) is { } after)
            {
                owners.Add(after);
                end = places[after].EndToken;
            }
            var at = first;
            while (OwnerBefore(document, sentence, at, places) is { } owner)
            {
                owners.Add(owner);
                at = first = places[owner].FirstToken;
            }
            borders.Add(new Border(first, end, [.. owners]));
        }
        return borders;
    }

    // "Ukraine's (eastern land) border", "Ukrainian border", "Russia-Ukraine border"
    private int? OwnerBefore(Document document, Sentence sentence, int at, IReadOnlyList<RawPlace> places)
    {
        var tokens = document.Tokens;
        for (var i = at - 1; i >= sentence.FirstToken && i >= at - 4; i--)
        {
            if (EndingAt(places, i) is { } owner) return owner;
            if (tokens[i].Kind == TokenKind.Clitic || document.Text[tokens[i].Start] is '-' or '–' or '’' or '\'' or '/') continue;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].IsCapitalised || i < at - 3) return null;
            if (IsFunctionWord(document, i)) return null;
        }
        return null;
    }

    // "the border with Ukraine", "borders of Ukraine", "that border Ukraine"
    private int? OwnerAfter(Document document, Sentence sentence, int at, IReadOnlyList<RawPlace> places)
    {
        for (var i = at; i < sentence.EndToken && i <= at + 4; i++)
        {
            if (StartingAt(places, i) is { } owner) return i == at || IsLink(document, at) ? owner : null;
            if (document.Tokens[i].Kind != TokenKind.Word) return null;
        }
        return null;
    }

    private bool IsLink(Document document, int token) => PlaceWords.Is(document, token, words.BorderLinks);

    private bool IsFunctionWord(Document document, int token) => PlaceWords.Is(document, token, words.FunctionWords);

    private static int? EndingAt(IReadOnlyList<RawPlace> places, int token)
    {
        // Places stand in order and never overlap: the last that begins at or before the token is the only one to ask.
        var i = RawPlace.LastUpTo(places, token);
        return i >= 0 && places[i].EndToken == token + 1 ? i : null;
    }

    private static int? StartingAt(IReadOnlyList<RawPlace> places, int token)
    {
        var i = RawPlace.LastUpTo(places, token);
        return i >= 0 && places[i].FirstToken == token ? i : null;
    }
}
