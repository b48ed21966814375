using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>The places of one document: recognised once for the whole text, because every mention helps to resolve the
/// others; roles and distances are read sentence by sentence when they are asked for.</summary>
internal sealed class DocumentPlaces
{
    private const int LongestList = 24;
    private const int LongestGap = 6; // tokens

    private readonly Document _document;
    private readonly PlaceWords _words;
    private readonly PlaceIndex _index;
    private readonly Borders? _borders;
    private readonly List<RawPlace> _raw;
    private readonly PlaceResolver _resolver;
    private readonly ScoredPlace[][] _ranked;
    private readonly PlaceMention[]?[] _bySentence;

    /// <param name="raw">The names found, in order of their tokens.</param>
    public DocumentPlaces(Document document, PlaceWords words, PlaceIndex index, List<RawPlace> raw, Borders? borders = null)
    {
        (_document, _words, _index, _borders, _raw) = (document, words, index, borders, raw);
        var containers = new int[raw.Count];
        var texts = new string[raw.Count];
        var asRegion = new bool[raw.Count];
        for (var i = 0; i < raw.Count; i++)
        {
            (containers[i], texts[i]) = (ContainerOf(i), document.SpanOf(raw[i].FirstToken, raw[i].EndToken).Text);
            if (RegionNoun(i) is not { } noun) continue;
            asRegion[i] = true;
            // "Jackson and Madison counties": the counties, where the gazetteer has them under their full names.
            if (index.Named($"{texts[i]} {noun}") is { Count: > 0 } regions) raw[i] = raw[i] with { Candidates = [.. regions] };
        }
        _resolver = new PlaceResolver(raw, texts, asRegion, containers);
        _ranked = new ScoredPlace[raw.Count][];
        // From the last to the first, so that a container ("X, Y region") is resolved before what it contains.
        for (var i = raw.Count - 1; i >= 0; i--)
        {
            _ranked[i] = _resolver.Rank(i, containers[i] < 0 ? null : Best(containers[i])?.Place);
            // "the Bryansk and Kursk regions": of the town that names a region, the region is meant.
            if (asRegion[i] && Best(i) is { Place: { IsCountry: false, IsRegion: false } town } best && index.RegionOf(town) is { } region && SharesName(region, town))
                _ranked[i] = [best with { Place = region }, .. _ranked[i]];
        }
        _bySentence = new PlaceMention[document.Sentences.Length][];
    }

    private static bool SharesName(Place region, Place town) =>
        region.Name.StartsWith(town.Name[..Math.Min(4, town.Name.Length)], StringComparison.OrdinalIgnoreCase);

    private ScoredPlace? Best(int raw) => _ranked[raw] is [var best, ..] ? best : null;

    /// <summary>The country on the other side of "the border" for an actor: first among those whose border the text names
    /// outright, then among the countries that it names most; a neighbour before a stranger.</summary>
    public string? AcrossBorder(string? actor)
    {
        _borderOwners ??= BorderOwners();
        var candidates = _borderOwners.Concat(_resolver.Countries()).Where(c => c != actor).Distinct(StringComparer.Ordinal).ToList();
        // Whose force is not known: only a border that the text names is better than none.
        if (actor is null) return _borderOwners.FirstOrDefault();
        if (_borders is null) return candidates.FirstOrDefault();
        return candidates.Find(c => AreNeighbours(actor, c)) ?? candidates.FirstOrDefault();
    }

    private List<string>? _borderOwners;

    private List<string> BorderOwners()
    {
        var owners = new List<string>();
        foreach (var sentence in _document.Sentences)
            foreach (var mention in Of(sentence))
                if (mention.Sense == PlaceSense.Border && mention.Place?.Country is { } country) owners.Add(country);
        return [.. owners.GroupBy(o => o, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
    }

    private bool AreNeighbours(string a, string b) => Country(a) is not null && _borders!.AreNeighbours(a, b);

    /// <summary>A country by its ISO code, as a place.</summary>
    public Place? Country(string iso) => _index.Country(iso);

    /// <summary>The mentions of a sentence, by first token. A border phrase is one mention, its owner inside it.</summary>
    public IReadOnlyList<PlaceMention> Of(Sentence sentence) => _bySentence[sentence.Index] ??= Read(sentence);

    /// <summary>Every name of the document by itself, the owners of borders too.</summary>
    public IReadOnlyList<PlaceMention> Names()
    {
        var roles = new PlaceRoles(_words);
        var mentions = new List<PlaceMention>(_raw.Count);
        for (var i = 0; i < _raw.Count; i++)
        {
            var sentence = _document.Sentences[_document.SentenceOf(_raw[i].FirstToken)];
            var before = mentions.Count > 0 && mentions[^1].FirstToken >= sentence.FirstToken ? mentions[^1] : null;
            mentions.Add(SpotMention(sentence, i, roles, before));
        }
        return mentions;
    }

    private PlaceMention[] Read(Sentence sentence)
    {
        var borders = new BorderReader(_words).Read(_document, sentence, _raw);
        var roles = new PlaceRoles(_words);
        var mentions = new List<PlaceMention>();
        var next = FirstRaw(sentence);
        var border = 0;
        while (next < _raw.Count && _raw[next].FirstToken < sentence.EndToken || border < borders.Count)
        {
            var before = mentions.Count > 0 ? mentions[^1] : null;
            var rawFirst = next < _raw.Count && _raw[next].FirstToken < sentence.EndToken ? _raw[next].FirstToken : int.MaxValue;
            if (border < borders.Count && borders[border].FirstToken <= rawFirst)
            {
                var phrase = borders[border++];
                mentions.Add(BorderMention(sentence, phrase, roles, before));
                while (next < _raw.Count && _raw[next].FirstToken < phrase.EndToken) next++;
                continue;
            }
            mentions.Add(SpotMention(sentence, next++, roles, before));
        }
        new StatedDistances(_words).Attach(_document, sentence, mentions);
        return [.. mentions];
    }

    private PlaceMention SpotMention(Sentence sentence, int raw, PlaceRoles roles, PlaceMention? before)
    {
        var (first, end, _) = _raw[raw];
        var ranked = _ranked[raw];
        var sense = PlaceSense.Spot;
        var role = roles.Find(_document, sentence, first, before);
        if (Best(raw) is not { } best) return new PlaceMention(first, end, _document.SpanOf(first, end), null, ranked, sense, role);
        if (IsPossessor(end, sentence))
        {
            return new PlaceMention(first, end, _document.SpanOf(first, end), best.Place, ranked, sense, PlaceRole.Subject);
        }
        // "US intelligence", "Ukraine military officials": the name is an adjective.
        if (best.Kind == NameKind.Demonym || (best.Place.IsCountry && end < sentence.EndToken && _words.IsSomethingElse(_document, end, end + 1) && !_words.IsTime(_document, end)))
        {
            var land = LandBehind(end, sentence);
            sense = land ? PlaceSense.Spot : PlaceSense.Demonym;
            if (land && role == PlaceRole.Subject) role = PlaceRole.In;
        }
        else if (role == PlaceRole.Subject)
        {
            if (IsHead(sentence, first, end)) role = PlaceRole.At;
            else if (SiteBehind(end, sentence) || PlaceWords.Is(_document, end - 1, _words.SiteNouns)) role = PlaceRole.At;
            else if (IsContained(raw, before)) role = PlaceRole.In;
        }
        if (role == PlaceRole.Subject && sense == PlaceSense.Spot && best.Place.Feature is "PPLC" or "PCLI") sense = PlaceSense.Metonym;
        return new PlaceMention(first, end, _document.SpanOf(first, end), best.Place, ranked, sense, role);
    }

    private PlaceMention BorderMention(Sentence sentence, BorderReader.Border phrase, PlaceRoles roles, PlaceMention? before)
    {
        var role = roles.Find(_document, sentence, phrase.FirstToken, before);
        role = role switch
        {
            PlaceRole.In or PlaceRole.At => PlaceRole.Along,
            PlaceRole.Subject => PlaceRole.Near,
            _ => role,
        };
        var own = OwnLand(phrase);
        var owners = phrase.Owners.SelectMany(o => _ranked[o].Take(1)).Where(o => o.Place.Country is not null).ToArray();
        var candidates = owners.Select(o => o with { Place = _index.Country(o.Place.Country!) ?? o.Place }).ToArray();
        // Between two countries the reader decides by the actor; alone, the owner is the place.
        return new PlaceMention(phrase.FirstToken, phrase.EndToken, _document.SpanOf(phrase.FirstToken, phrase.EndToken),
            candidates.Length == 1 ? candidates[0].Place : null, candidates, PlaceSense.Border, role) { IsOwn = own is not null, IsSpeakers = own?["person"] == "first" };
    }

    /// <summary>"the country's western borders", "its own border": the actor's; "our border": the speaker's. Null for none of them.</summary>
    private LexiconEntry? OwnLand(BorderReader.Border phrase)
    {
        if (phrase.Owners.Length > 0) return null;
        for (var i = Math.Max(0, phrase.FirstToken - 5); i < phrase.FirstToken; i++)
            foreach (var hit in _document.HitsAt(i))
                if (hit.ClassId == _words.OwnLand && hit.EndToken <= phrase.FirstToken && phrase.FirstToken - hit.EndToken <= 2) return hit.Entry;
        return null;
    }

    /// <summary>The region or country named right behind: "Soloti, Belgorod Oblast"; or before: "Rostov region's Kadamovsky".</summary>
    private int ContainerOf(int raw)
    {
        var next = raw + 1;
        if (next >= _raw.Count || !_raw[next].Candidates.Any(c => c.Place.IsRegion || c.Place.IsCountry)) return -1;
        var gap = _raw[next].FirstToken - _raw[raw].EndToken;
        if (gap is < 1 or > 2 || _document.SentenceOf(_raw[next].FirstToken) != _document.SentenceOf(_raw[raw].FirstToken)) return -1;
        var c = _document.Text[_document.Tokens[_raw[raw].EndToken].Start];
        return c is ',' or '(' || PlaceWords.Is(_document, _raw[raw].EndToken, _words.Prepositions) ? next : -1;
    }

    private bool IsContained(int raw, PlaceMention? before) =>
        before is not null && raw > 0 && before.Role != PlaceRole.Subject
        && _raw[raw].FirstToken - before.EndToken <= 2 && !OpensClause(before.EndToken, _raw[raw].FirstToken) && Best(raw) is { } best && (best.Place.IsRegion || best.Place.IsCountry);

    /// <summary>"Tirana said that Serbia": two clauses.</summary>
    private bool OpensClause(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (PlaceWords.Is(_document, at, _words.Complementisers)) return true;
        return false;
    }

    /// <summary>The word, in the singular, that calls a name a region's: "the Bryansk, Voronezh and Rostov regions". Null where there is none.</summary>
    private string? RegionNoun(int raw)
    {
        var end = _raw[raw].EndToken;
        if (_words.RegionNoun(_document, end - 1) is { } own) return own;
        if (_words.RegionNoun(_document, end) is { } behind) return behind;
        for (var next = raw + 1; next < _raw.Count && next <= raw + LongestList && GoesOn(_raw[next - 1].EndToken, _raw[next].FirstToken); next++)
            if (_words.RegionNoun(_document, _raw[next].EndToken) is { } shared) return shared;
        return null;
    }

    /// <summary>Whether nothing but the joints of a list stands between, and names that no gazetteer has: "Madison, Nowhere or Warren counties".</summary>
    private bool GoesOn(int from, int to)
    {
        if (to - from <= 2) return true;
        for (var i = from; i < to; i++)
        {
            var token = _document.Tokens[i];
            if (token.Kind == TokenKind.Mark ? _document.Text[token.Start] != ',' : !token.IsCapitalised && !_words.IsJoint(_document, i)) return false;
        }
        return to - from <= LongestGap;
    }

    /// <summary>"Kyiv's army": whose, not where. "Klimovo's airstrip" and "Russia's Bryansk region" are where.</summary>
    private bool IsPossessor(int end, Sentence sentence)
    {
        if (end >= sentence.EndToken || _document.Tokens[end].Kind != TokenKind.Clitic) return false;
        if (SiteBehind(end, sentence) || LandBehind(end + 1, sentence)) return false;
        for (var i = end + 1; i < sentence.EndToken && i <= end + 3; i++)
            if (PlaceWords.Is(_document, i, _words.RegionNouns) || IsRaw(i)) return false;
        return true;
    }

    private bool IsRaw(int token) => RawPlace.LastUpTo(_raw, token) is >= 0 and var i && _raw[i].FirstToken == token;

    private bool LandBehind(int end, Sentence sentence)
    {
        for (var i = end; i < sentence.EndToken && i <= end + 1; i++)
            if (PlaceWords.Is(_document, i, _words.LandNouns)) return true;
        return false;
    }

    private bool SiteBehind(int end, Sentence sentence)
    {
        if (end < sentence.EndToken && _document.Tokens[end].Kind == TokenKind.Clitic) end++;
        for (var i = end; i < sentence.EndToken && i <= end + 2; i++)
        {
            if (PlaceWords.Is(_document, i, _words.SiteNouns)) return true;
            if (_document.Tokens[i].Kind != TokenKind.Word || _document.Tokens[i].IsCapitalised) return false;
        }
        return false;
    }

    /// <summary>A caption or bullet that opens with its place: "Soloti, 5 December:". A dateline ("KYIV, Nov 3 (Agency) -") is where
    /// somebody wrote, not where anything is.</summary>
    private bool IsHead(Sentence sentence, int first, int end)
    {
        var block = _document.Blocks[sentence.Block];
        if (_document.Sentences[block.FirstSentence].FirstToken is var start && first - start > 4) return false;
        for (var i = start; i < first; i++)
            if (_document.Tokens[i].Kind == TokenKind.Word) return false;
        if (_document.Tokens[first].Capitals == 2 || end >= sentence.EndToken) return end >= sentence.EndToken && sentence.EndToken - sentence.FirstToken <= 4;
        for (var i = end; i < sentence.EndToken && i < end + 14; i++)
            if (_document.Text[_document.Tokens[i].Start] is '—' or '–' or '-' && _document.Tokens[i].SpaceBefore) return false;
        return PlaceWords.Is(_document, end, _words.SiteNouns) || PlaceWords.Is(_document, end, _words.RegionNouns)
            || _document.Text[_document.Tokens[end].Start] is ',' or ':' or '.';
    }

    private int FirstRaw(Sentence sentence) => RawPlace.LastUpTo(_raw, sentence.FirstToken - 1) + 1;
}
