using Vedette.Extraction.Names;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>Finds the place names of a document where the tagger has read its names: what it calls a place, known to the
/// gazetteer or not, and what needs no tagger: countries and their people, short forms of regions, datelines, the place that a
/// public body's name begins with. What the text calls a person elsewhere is none, what it calls a place elsewhere is one.</summary>
internal sealed class TaggedPlaces(PlaceIndex index, PlaceWords words)
{
    private const long Village = 5_000;
    private const long City = 300_000;
    private readonly List<PlaceCandidate> _candidates = [];
    private readonly List<RawPlace> _found = [];

    /// <summary>All place names, in order of their tokens.</summary>
    /// <param name="document">The text.</param>
    /// <param name="names">Its names, in order.</param>
    public List<RawPlace> Find(Document document, IReadOnlyList<NameSpan> names)
    {
        var known = new KnownNames(document, names);
        _found.Clear();
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (next < names.Count && names[next].EndToken <= i) next++;
                if (words.Abbreviation(document, index, i) is { } region)
                {
                    _found.Add(region);
                    i = region.EndToken - 1;
                }
                else if (PlaceWords.IsSeat(document, i + 2))
                {
                    i++;
                }
                else if (next < names.Count && names[next].FirstToken <= i)
                {
                    Read(document, sentence, names[next] with { FirstToken = i }, known);
                    i = Math.Max(i, Math.Max(names[next].EndToken, _found.Count > 0 ? _found[^1].EndToken : 0) - 1);
                }
                else if (NameRuns.IsCapital(document.Tokens[i]) && Match(document, sentence, i) is > 0 and var end && IsPlace(document, sentence, i, end, known))
                {
                    Add(document, i, end);
                    i = end - 1;
                }
            }
        }
        for (var i = _found.Count - 1; i >= 0; i--)
            if (Opener(document, i, known) is { } opener) _found.Insert(i, opener);
        return [.. _found];
    }

    /// <summary>"Perth, Fremantle and Bunbury": what opens a sentence and a list that goes on with a place is one too, though the tagger
    /// thinks of a person. Null where no such name stands before a place.</summary>
    private RawPlace? Opener(Document document, int place, KnownNames known)
    {
        var next = _found[place];
        var sentence = document.Sentences[document.SentenceOf(next.FirstToken)];
        var (first, end) = (sentence.FirstToken, next.FirstToken - 1);
        if (end <= first || (place > 0 && _found[place - 1].EndToken > first) || next.Candidates is not [{ Kind: not (NameKind.Demonym or NameKind.Abbreviation) }, ..]) return null;
        var goesOn = place + 1 < _found.Count && _found[place + 1].FirstToken - next.EndToken is 1 or 2;
        if (!PlaceWords.Is(document, end, words.Joins) && !(goesOn && document.Text[document.Tokens[end].Start] == ',')) return null;
        if (Match(document, sentence, first) != end || _candidates[0].Kind == NameKind.Variant || _candidates[0].Place.Population < Village) return null;
        if (known.IsPerson(document, first, end) || IsSomethingElse(document, sentence, first, end) || words.IsEverydayWord(document, first)) return null;
        return new RawPlace(first, end, [.. _candidates]);
    }

    private void Read(Document document, Sentence sentence, NameSpan name, KnownNames known)
    {
        var (first, end) = (name.FirstToken, name.EndToken);
        // "The Hague" has its article, "the Netherlands" has none.
        if (end - first > 1 && words.IsArticle(document, first) && !(Match(document, sentence, first) >= end && _candidates[0].Kind == NameKind.Main)) first++;
        else if (first > sentence.FirstToken && words.IsArticle(document, first - 1) && document.Tokens[first - 1].IsCapitalised && Match(document, sentence, first - 1) >= end && _candidates[0].Kind == NameKind.Main) first--;
        var match = Match(document, sentence, first);
        if (name.Kind == EntityKind.Place)
        {
            if (match >= end)
            {
                if (IsTaggedPlace(document, sentence, first, match, known)) Add(document, first, match);
                return;
            }
            if (Split(document, sentence, first, end, known)) return;
            match = Match(document, sentence, first);
        }
        // "Paris" alone under another kind; "Berea Police Department"; "Wisconsin Governor".
        if (match >= end ? IsPlace(document, sentence, first, match, known) : match > 0 && Owns(document, name with { FirstToken = first }, match))
        {
            Add(document, first, match);
            return;
        }
        if (name.Kind == EntityKind.Place) AddUnknown(document, sentence, first, end);
    }

    private bool IsTaggedPlace(Document document, Sentence sentence, int first, int end, KnownNames known)
    {
        if (IsSomethingElse(document, sentence, first, end)) return false;
        if (end - first > 1 || words.IsDescribed(document, sentence, end)) return true;
        if (IsWord(document, sentence, first)) return false;
        if (words.Locates(document, sentence, first) || IsListed(document, first, end) || PlaceWords.Is(document, end, words.RegionNouns)) return true;
        if (words.IsPlainWord(document, first) && _candidates[0].Place.Population < City) return false;
        return !known.IsPerson(document, first, end);
    }

    /// <summary>Whether the name of a public body or office begins with a place: a country or region ("Wisconsin Governor"), or a town
    /// of some size before the usual words. Whoever is called by a first name that is a country's is a person.</summary>
    private bool Owns(Document document, NameSpan name, int end)
    {
        var (first, kind) = (name.FirstToken, name.Kind);
        // The "European Union" is no union of any country's.
        if (_candidates[0].Kind == NameKind.Demonym && words.IsSomethingElse(document, first, name.EndToken)) return false;
        if (words.IsNoPlace(document, end) || (end - first == 1 && words.IsPlainWord(document, first))) return false;
        var body = words.IsInstitution(document, end);
        var best = _candidates[0];
        if (kind == EntityKind.Person) return best.Kind is NameKind.Abbreviation or NameKind.Demonym || (IsSure(best) && (body || words.IsTitle(document, end)));
        return IsSure(best) || (body && best.Place.Population > Village);
    }

    /// <summary>"Pandi and Talavera" under one tag: each by itself, unless a place bears the whole as its name. A hyphen parts
    /// only what is known on both sides: "Washington-Moscow", but "North-Western".</summary>
    private bool Split(Document document, Sentence sentence, int first, int end, KnownNames known)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!words.IsJoint(document, i)) continue;
            if (!PlaceWords.Is(document, i, words.Joins) && !(Match(document, sentence, first) == i && Match(document, sentence, i + 1) == end && !words.IsNamePart(document, first, i))) continue;
            Read(document, sentence, new NameSpan(first, i, EntityKind.Place), known);
            Read(document, sentence, new NameSpan(i + 1, end, EntityKind.Place), known);
            return true;
        }
        return false;
    }

    private void AddUnknown(Document document, Sentence sentence, int first, int end)
    {
        if (words.IsFacility(document, first, end) || words.IsNamePart(document, first, end) || IsSomethingElse(document, sentence, first, end)) return;
        // "Connecticut Democrat", "Readington Superintendent": whose, and who.
        if (Match(document, sentence, first) is > 0 and var known && known < end && (IsSure(_candidates[0]) || words.IsTitle(document, known)) && !words.IsNamePart(document, known, end))
        {
            Add(document, first, known);
            return;
        }
        for (var i = first + 1; i < end; i++)
        {
            // "City of Paris", "Taylor of Lamar": what stands behind is the name.
            if (i > first + 1 && PlaceWords.Is(document, i - 1, words.BorderLinks) && Match(document, sentence, i) == end)
            {
                Add(document, i, end);
                return;
            }
            // "North Gainesville", "Old Dubai": the last words are the known name.
            if (!NameRuns.IsCapital(document.Tokens[i]) || Match(document, sentence, i) != end || !words.IsNamePart(document, first, i)) continue;
            Add(document, first, end);
            return;
        }
        if (end - first == 1 && (document.Tokens[first].Capitals == 2 || !words.Locates(document, sentence, first))) return;
        _candidates.Clear();
        Add(document, first, end);
    }

    /// <summary>Whether a known name that the tagger does not call a place is one all the same.</summary>
    private bool IsPlace(Document document, Sentence sentence, int first, int end, KnownNames known)
    {
        if (IsSomethingElse(document, sentence, first, end)) return false;
        if (words.IsDescribed(document, sentence, end) || PlaceWords.IsSeat(document, first)) return true;
        if (end - first == 1 && IsWord(document, sentence, first)) return false;
        if (known.IsPlace(document, first, end)) return true;
        var best = _candidates[0];
        if (best.Kind == NameKind.Main && known.IsPerson(document, first, end) && !words.Locates(document, sentence, first)) return false;
        if (best.Kind is NameKind.Demonym or NameKind.Abbreviation || best.Place.IsCountry || best.Place.Feature == "CONT") return true;
        if (known.IsPerson(document, first, end)) return false;
        if (IsContained(document, sentence, end) || IsListed(document, first, end) || PlaceWords.Is(document, end, words.RegionNouns)) return true;
        if (end - first == 1 && words.IsPlainWord(document, first)) return false;
        var located = words.Locates(document, sentence, first) || words.IsPeople(document, end);
        if (IsSure(best)) return located || end - first > 1 || best.Place.Feature == "PPLC";
        return IsDateline(document, sentence, first, end) || (located && best.Place.Population > Village && best.Kind != NameKind.Variant);
    }

    /// <summary>"the city", "HIV", "FAO": no name for want of a capital, or letters for something that a town or village bears as well.</summary>
    private bool IsNoName(Document document, int first, int end) =>
        (end - first > 1 && words.IsArticle(document, first) && !document.Tokens[first + 1].IsCapitalised)
        || (end - first == 1 && document.Tokens[first] is { Capitals: 2, Length: <= 3 } && !_candidates.Exists(c => c.Place.IsCountry || c.Place.IsRegion || c.Place.Population > City));

    /// <summary>"believer in God", "of Section 2", "Western Massachusetts": words first, a town only where the text says in which region or lists it.</summary>
    private bool IsWord(Document document, Sentence sentence, int first) =>
        words.IsEverydayWord(document, first) && !IsContained(document, sentence, first + 1) && !IsListed(document, first, first + 1);

    private bool IsSomethingElse(Document document, Sentence sentence, int first, int end) =>
        IsNoName(document, first, end) ||
        (end < document.Tokens.Length && document.Text[document.Tokens[end].Start] == '$' && !document.Tokens[end].SpaceBefore) // "US$2"
        || words.IsNotBehind(document, end)
        || words.IsStreet(document, end)
        || words.IsBorne(document, sentence, first)
        || words.IsVessel(document, first)
        || (_candidates is [{ Kind: NameKind.Demonym }, ..] && words.IsTongue(document, sentence, first, end))
        || (end < sentence.EndToken && document.Tokens[end].SpaceBefore && words.IsNoPlace(document, end))
        || (end - first == 1 && words.IsTitle(document, first - 1))
        || (words.IsSomethingElse(document, first, end) && !_candidates.Exists(c => c.Place.IsCountry));

    /// <summary>"McLean, Virginia": what follows behind a comma is where one of the candidates lies.</summary>
    private bool IsContained(Document document, Sentence sentence, int end)
    {
        if (end + 1 >= sentence.EndToken || document.Text[document.Tokens[end].Start] != ',') return false;
        if (words.Abbreviation(document, index, end + 1) is { } region) return _candidates.Exists(c => ResolvedName.Contains(region.Candidates[0].Place, c.Place));
        var own = _candidates.ToArray();
        var container = Match(document, sentence, end + 1) > 0 ? _candidates[0].Place : null;
        _candidates.Clear();
        _candidates.AddRange(own);
        return container is not null && (container.IsCountry || container.IsRegion) && _candidates.Exists(c => ResolvedName.Contains(container, c.Place));
    }

    /// <summary>"Suba, Migori, Rongo and Siaya": goes on with a list of places, and something follows that goes on with it too.</summary>
    private bool IsListed(Document document, int first, int end)
    {
        if (_found.Count == 0 || _found[^1].EndToken != first - 1 || end >= document.Tokens.Length) return false;
        var before = document.Text[document.Tokens[first - 1].Start];
        return (before == ',' || PlaceWords.Is(document, first - 1, words.Joins))
            && (document.Text[document.Tokens[end].Start] is ',' or ';' or '.' or ')' || PlaceWords.Is(document, end, words.Joins) || PlaceWords.Is(document, end, words.RegionNouns));
    }

    // Names that hardly ever mean anything else.
    private static bool IsSure(PlaceCandidate best) =>
        best.Kind == NameKind.Demonym || best.Place.IsCountry
        || best.Place.Feature is "CONT" or "PPLC" or "ADM1" or "ADM2" && (best.Place.Population > City || best.Place.Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>"HANOVER -- ", "MANSFIELD, Ohio - ": capitals that open a text and a dash.</summary>
    private static bool IsDateline(Document document, Sentence sentence, int first, int end)
    {
        if (document.Tokens[first].Capitals != 2 || document.Tokens[first].Length < 4) return false;
        if (first > sentence.FirstToken && document.Text[document.Tokens[first - 1].Start] is not ('(' or '.')) return false;
        for (var i = end; i < sentence.EndToken && i < end + 8; i++)
            if (document.Text[document.Tokens[i].Start] is '-' or '–' or '—' && document.Tokens[i].SpaceBefore) return true;
        return false;
    }

    private void Add(Document document, int first, int end) => _found.Add(new RawPlace(first, end, [.. _candidates]));

    // The end of the longest known name that begins at a token, 0 for none; its candidates are in _candidates. "Hubei province":
    // the word for its kind belongs to the name only with a capital.
    private int Match(Document document, Sentence sentence, int first)
    {
        var start = document.Tokens[first].Start;
        var length = index.Match(document.Text, start, _candidates);
        if (length == 0 || _candidates.Count == 0) return 0;
        var end = first + 1;
        while (end < sentence.EndToken && document.Tokens[end].End <= start + length) end++;
        // "Kentucky State Police": the state by a longer name, and the state's police.
        if (end - first > 1 && _candidates[0].Kind != NameKind.Main && (words.IsInstitution(document, end) || words.IsTitle(document, end))
            && index.Named(document.SpanOf(first, end - 1).Text) is { Count: > 0 } owners && owners.Any(o => o.Place.Id == _candidates[0].Place.Id))
        {
            _candidates.Clear();
            _candidates.AddRange(owners);
            return end - 1;
        }
        var proper = end;
        while (proper - first > 1 && words.IsNamePart(document, proper - 1, proper) && !document.Tokens[proper - 1].IsCapitalised) proper--;
        if (proper == end || index.Named(document.SpanOf(first, proper).Text) is not { Count: > 0 } shorter) return end;
        _candidates.Clear();
        _candidates.AddRange(shorter);
        return proper;
    }
}
