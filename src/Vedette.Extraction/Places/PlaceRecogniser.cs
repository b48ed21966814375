using Vedette.Extraction.Text;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>Finds the names of the gazetteer in a document, and tells them from people, papers, fleets and streets.</summary>
internal sealed class PlaceRecogniser(PlaceIndex index, PlaceWords words)
{
    /// <summary>Below this many people a name that is also a word of the language is taken for the word.</summary>
    private const long WellKnown = 150_000;

    /// <summary>All names, in order of their tokens.</summary>
    public List<RawPlace> Find(Document document)
    {
        var found = new List<RawPlace>();
        var candidates = new List<PlaceCandidate>();
        var tokens = document.Tokens;
        HashSet<int>? small = null;
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first++)
            {
                if (tokens[first] is not { Kind: TokenKind.Word, IsCapitalised: true }) continue;
                candidates.Clear();
                var length = index.Match(document.Text, tokens[first].Start, candidates);
                if (length == 0 || candidates.Count == 0)
                {
                    if (UnknownUpTo(document, sentence, first, candidates) is > 0 and var stop)
                    {
                        found.Add(new RawPlace(first, stop, []));
                        first = stop - 1;
                    }
                    continue;
                }
                var end = first + 1;
                while (end < sentence.EndToken && tokens[end].End <= tokens[first].Start + length) end++;
                if (!IsPlace(document, sentence, first, end, candidates, ref small)) continue;
                found.Add(new RawPlace(first, end, [.. candidates]));
                first = end - 1;
            }
        }
        return found;
    }

    /// <summary>"Near Dovlyady", "at the Rumangabo base": the end of a name that no list knows where only a place can stand; it stays without
    /// a spot, but two reports of it are of one place. 0 where there is none.</summary>
    private int UnknownUpTo(Document document, Sentence sentence, int first, List<PlaceCandidate> candidates)
    {
        var tokens = document.Tokens;
        if (first == sentence.FirstToken || tokens[first].Word >= 0 || tokens[first] is not { Capitals: 1, Length: > 3, SpaceBefore: true }) return 0;
        var end = first + 1;
        while (end < sentence.EndToken && tokens[end] is { Kind: TokenKind.Word, Capitals: 1, Word: < 0 } && end - first < 2 && index.Match(document.Text, tokens[end].Start, candidates) == 0) end++;
        var site = PlaceWords.Is(document, end, words.SiteNouns) || PlaceWords.Is(document, end, words.RegionNouns);
        if (end < sentence.EndToken && (tokens[end].IsCapitalised || tokens[end].Kind is TokenKind.Clitic or TokenKind.Number || (tokens[end].Kind == TokenKind.Word && tokens[end].Word < 0))) return 0;
        var before = first - 1;
        if (site && before > sentence.FirstToken && words.IsArticle(document, before)) before--;
        return words.IsWhere(document, before) ? end : 0;
    }

    private bool IsPlace(Document document, Sentence sentence, int first, int end, List<PlaceCandidate> candidates, ref HashSet<int>? small)
    {
        var tokens = document.Tokens;
        var known = Strongest(candidates);
        if (end < sentence.EndToken && tokens[end].Start - tokens[end - 1].End <= 1)
        {
            // "the Washington Post", "the Black Sea Fleet", "Rostov Street".
            if (document.TryHit(end, words.NotPlaces, out var other) && tokens[end].IsCapitalised) return other.Length == 0;
        }
        if (words.IsSomethingElse(document, first, end) && !(known.Place.IsCountry && known.Kind != NameKind.Demonym)) return false;
        if (words.IsVessel(document, first)) return false;
        if (known.Kind == NameKind.Demonym || known.Place.IsCountry) return true;
        if (document.TryHit(first, words.NotPlaces, out var whole) && whole.EndToken >= end) return false;
        // "Camp David", "Fort Bragg": the name goes with the word before it.
        if (first > sentence.FirstToken && tokens[first - 1].IsCapitalised && PlaceWords.Is(document, first - 1, words.SiteNouns)
            && tokens[first].Start - tokens[first - 1].End == 1 && first - 1 > sentence.FirstToken)
            return false;
        if (end - first == 1)
        {
            // "Most read", "Reading", "Nice": a word of the language first, a town only with a preposition before it.
            if (PlaceWords.Is(document, first, words.CommonWords) && !PlaceWordBefore(document, sentence, first)) return false;
            if (tokens[first].Word >= 0 && known.Place.Population < WellKnown && !PlaceWordBefore(document, sentence, first)
                && IsCommon(document, sentence, first, small ??= SmallWords(document))) return false;
            if (tokens[first].Capitals == 2 && tokens[first].Length <= 3) return false;
            if (known.Kind == NameKind.Variant && known.Place.Population < 20_000 && !PlaceWordBefore(document, sentence, first)) return false;
        }
        return !LooksLikePerson(document, sentence, first, end, known);
    }

    /// <summary>"Dmitry Peskov", "Paris Hilton": an unknown capitalised neighbour with nothing but a space between.</summary>
    private bool LooksLikePerson(Document document, Sentence sentence, int first, int end, PlaceCandidate known)
    {
        var tokens = document.Tokens;
        if (tokens[first].Capitals == 2) return false;
        if (first > sentence.FirstToken && IsName(document, first - 1) && tokens[first].SpaceBefore
            && !(first - 1 == sentence.FirstToken && tokens[first - 1].Word >= 0))
            return !PlaceWordBefore(document, sentence, first - 1) || known.Place.Population < WellKnown;
        return end < sentence.EndToken && IsName(document, end) && tokens[end].SpaceBefore
               && !PlaceWords.Is(document, end, words.RegionNouns) && !PlaceWords.Is(document, end, words.SiteNouns)
               && !PlaceWordBefore(document, sentence, first);
    }

    // A capitalised word that no lexicon knows, or one that begins or is the name of an office-holder.
    private bool IsName(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, Capitals: 1, Length: > 1 } name
        && (name.Word < 0 || PlaceWords.Is(document, token, words.OfficeHolders));

    private bool PlaceWordBefore(Document document, Sentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - 3; i--)
            if (PlaceWords.Is(document, i, words.Prepositions) || PlaceWords.Is(document, i, words.Directions)) return true;
        return false;
    }

    /// <summary>Whether the word stands in the text in small letters too, or opens its sentence.</summary>
    private static bool IsCommon(Document document, Sentence sentence, int token, HashSet<int> small) =>
        sentence.FirstToken == token || small.Contains(document.Tokens[token].Word);

    private static HashSet<int> SmallWords(Document document)
    {
        var small = new HashSet<int>();
        foreach (var token in document.Tokens)
            if (token is { Word: >= 0, Kind: TokenKind.Word, IsCapitalised: false }) small.Add(token.Word);
        return small;
    }

    private static PlaceCandidate Strongest(List<PlaceCandidate> candidates)
    {
        var best = candidates[0];
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == NameKind.Demonym || candidate.Place.IsCountry) return candidate;
            if (candidate.Place.Population > best.Place.Population) best = candidate;
        }
        return best;
    }
}
