using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>The lexicons by which places are read, of one language.</summary>
internal sealed class PlaceWords
{
    private readonly int _everyday;
    private readonly Dictionary<int, PlaceRole> _roles = [];
    private readonly Dictionary<int, string> _singular = [];
    private readonly HashSet<int> _timeWords;
    private readonly HashSet<int> _notPlaces;
    private readonly int _abbreviations;
    private readonly HashSet<int> _streets;
    private readonly HashSet<int> _features;
    private readonly HashSet<int> _facilities;
    private readonly HashSet<int> _institutions;
    private readonly HashSet<int> _titles;
    private readonly HashSet<int> _people;
    private readonly HashSet<int> _notBehind;
    private readonly HashSet<int> _bearers;
    private readonly HashSet<int> _tongues;
    private readonly HashSet<int> _vessels;
    private static readonly string[] TimeLexicons = ["time-months", "time-weekdays", "time-seasons", "time-days", "time-holidays"];

    public PlaceWords(LanguagePack language)
    {
        Prepositions = language.ClassId("place-prepositions");
        BorderNouns = language.ClassId("place-borders");
        RegionNouns = language.ClassId("place-regions");
        LandNouns = language.ClassId("place-lands");
        SiteNouns = language.ClassId("place-sites");
        Directions = language.ClassId("place-directions");
        NotPlaces = language.ClassId("place-not");
        CommonWords = language.ClassId("place-common");
        _everyday = language.ClassId("place-words");
        BorderLinks = language.ClassId("place-border-links");
        FunctionWords = language.ClassId("function-words");
        Anaphors = language.ClassId("place-anaphors");
        LandAnaphors = language.ClassId("place-land-anaphors");
        (Reactions, Counted, Clauses) = (language.ClassId("reactions"), language.ClassId("counted"), language.ClassId("clause-words"));
        Complementisers = language.ClassId("complementisers");
        Helpers = language.ClassId("helpers");
        DistanceLinks = language.ClassId("distance-links");
        Distributives = language.ClassId("distributives");
        DistanceUnits = language.ClassId("distance-units");
        GluedUnits = language.Phrases("distance-units");
        DistanceNumbers = new NumeralReader(language, GluedUnits);
        NameParts = language.ClassId("place-name-parts");
        OwnLand = language.ClassId("place-own");
        _timeWords = Numbers(language, TimeLexicons);
        OfficeHolders = language.ClassId("office-holders");
        Joins = language.ClassId("place-joins");
        _abbreviations = language.ClassId("place-abbreviations");
        _streets = Numbers(language, "place-streets");
        _features = Numbers(language, "place-features");
        _facilities = Numbers(language, "place-facilities");
        _institutions = Numbers(language, "place-institutions");
        _titles = Numbers(language, "name-titles");
        _people = Numbers(language, "place-people");
        _notBehind = Numbers(language, "place-not-behind");
        _bearers = Numbers(language, "place-bearers");
        _tongues = Numbers(language, "place-tongues");
        _vessels = Numbers(language, "name-bearers");
        Phrases = language.ClassId("cue-phrases");
        string[] others = ["organisations", "office-holders", "bodies", "roles", "outlets", "investigators", "imagery-providers", "equipment", "equipment-series", "numbers", "military"];
        _notPlaces = [.. others.Select(language.ClassId).Where(c => c >= 0)];
        // The rows of one and of many name the same kinds in the same order.
        var regions = language.Entries("place-regions");
        if (regions.FirstOrDefault(e => e["number"] == "one") is { } one)
            foreach (var row in regions)
                for (var i = 0; i < Math.Min(row.Forms.Count, one.Forms.Count); i++) _singular[language.Words.Find(row.Forms[i])] = one.Forms[i];
        foreach (var entry in language.Entries("place-prepositions"))
            _roles[entry.Id] = Enum.Parse<PlaceRole>(entry["role"]!, ignoreCase: true);
    }

    private static HashSet<int> Numbers(LanguagePack language, params string[] lexicons) => [.. lexicons.SelectMany(language.WordNumbers)];

    /// <summary>"in", "near", "along", with the role that each gives.</summary>
    public int Prepositions { get; }

    /// <summary>"border", "frontier".</summary>
    public int BorderNouns { get; }

    /// <summary>"region", "oblast", "provinces".</summary>
    public int RegionNouns { get; }

    /// <summary>What makes a place of an adjective: "Belarusian soil".</summary>
    public int LandNouns { get; }

    /// <summary>"range", "airfield", "station".</summary>
    public int SiteNouns { get; }

    /// <summary>"north of", "outside".</summary>
    public int Directions { get; }

    /// <summary>What a name is part of when it is no place: "Fleet", "Post", "Street".</summary>
    public int NotPlaces { get; }

    /// <summary>Words of the language that are towns somewhere as well: "Reading", "Nice".</summary>
    public int CommonWords { get; }

    /// <summary>What joins a border to its owner behind it: "border with Ukraine".</summary>
    public int BorderLinks { get; }

    /// <summary>Articles, conjunctions, prepositions: words that no name runs across.</summary>
    public int FunctionWords { get; }

    /// <summary>"there", "at the scene": the place of the sentence before.</summary>
    public int Anaphors { get; }

    /// <summary>"In the country": a country named before.</summary>
    public int LandAnaphors { get; }

    /// <summary>"that": what follows is said, not where it is said.</summary>
    public int Complementisers { get; }

    /// <summary>What people feel or say, before "in" and where they do: "fears".</summary>
    public int Reactions { get; }

    /// <summary>What forces are counted in.</summary>
    public int Counted { get; }

    /// <summary>Words at which a clause begins.</summary>
    public int Clauses { get; }

    /// <summary>Forms of "be" and auxiliaries, by type.</summary>
    public int Helpers { get; }

    /// <summary>What joins a distance to what it is measured from: "30 miles from the border".</summary>
    public int DistanceLinks { get; }

    /// <summary>"respectively": figures go to the names of a list, each to its own.</summary>
    public int Distributives { get; }

    /// <summary>"km", "miles", with kilometres to one.</summary>
    public int DistanceUnits { get; }

    /// <summary>The same, for those that are written together with their number: "30km".</summary>
    public PhraseTable GluedUnits { get; }

    /// <summary>Reads the numbers of distances.</summary>
    public INumberReader DistanceNumbers { get; }

    /// <summary>What "of" may stand behind inside a phrase of place: "the town of", "the fringe of".</summary>
    public int NameParts { get; }

    /// <summary>What stands for the actor's own country: "the country's borders".</summary>
    public int OwnLand { get; }

    /// <summary>Names of people who hold public office.</summary>
    public int OfficeHolders { get; }

    /// <summary>What joins the places of a list: "A, B and also C".</summary>
    public int Joins { get; }

    /// <summary>Phrases of attribution that end like a preposition: "according to".</summary>
    public int Phrases { get; }

    /// <summary>Whether a token names a day, a month or a season.</summary>
    public bool IsTime(Document document, int token) => document.Tokens[token].Word is >= 0 and var word && _timeWords.Contains(word);

    /// <summary>Whether a phrase that is no place (a weekday, an alliance, a weapon) covers the tokens.</summary>
    public bool IsSomethingElse(Document document, int first, int end) =>
        Begins(document, first, end, _notPlaces) || (end == first + 1 && IsTime(document, first));

    private static bool Begins(Document document, int first, int end, HashSet<int> classes)
    {
        foreach (var hit in document.HitsAt(first))
            if (hit.EndToken >= end && classes.Contains(hit.ClassId)) return true;
        return false;
    }

    /// <summary>The region that a short form at a token means: "Ky." behind "London,". Null where there is none.</summary>
    public RawPlace? Abbreviation(Document document, PlaceIndex index, int token)
    {
        if (!document.TryHit(token, _abbreviations, out var hit)) return null;
        var behindTown = token > 1 && document.Text[document.Tokens[token - 1].Start] == ',' && document.Tokens[token - 2].IsCapitalised;
        if (!behindTown && hit.Entry["alone"] is null && !IsSeat(document, token)) return null;
        var candidates = index.Named(hit.Entry["name"]!).Where(c => c.Place.Feature == "ADM1" && c.Place.Country == hit.Entry["country"]).Take(1).ToArray();
        if (candidates.Length == 0) return null;
        var end = hit.EndToken;
        // The point of "Ky." is its own token.
        return new RawPlace(token, end, [candidates[0] with { Kind = NameKind.Abbreviation }]);
    }

    /// <summary>Whether a party stands before the name of who is elected where: "R-Texas", "D-Ore.".</summary>
    public static bool IsSeat(Document document, int token) =>
        token > 1 && token < document.Tokens.Length && document.Text[document.Tokens[token - 1].Start] is '-' or '–' && !document.Tokens[token].SpaceBefore && document.Tokens[token - 2] is { Length: 1, IsCapitalised: true };

    /// <summary>Whether the name of a people is that of their language: "in English and Spanish,".</summary>
    public bool IsTongue(Document document, Sentence sentence, int first, int end) =>
        first > sentence.FirstToken && Has(document, first - 1, _tongues)
        && (end >= sentence.EndToken || document.Tokens[end].Kind == TokenKind.Mark || Is(document, end, FunctionWords));

    /// <summary>Whether a name ends as those of buildings, firms and streets do: "Auckland Zoo", "Rostov Street".</summary>
    public bool IsFacility(Document document, int first, int end)
    {
        var last = end - 1;
        if (document.Text[document.Tokens[last].Start] == '.') last--;
        return last > first && document.Tokens[last].Word is >= 0 and var word && (_facilities.Contains(word) || _streets.Contains(word));
    }

    /// <summary>Whether a word begins a public body of the place named before it: "Berea Police".</summary>
    public bool IsInstitution(Document document, int token) =>
        token < document.Tokens.Length && document.Tokens[token].IsCapitalised && document.Tokens[token].Word is >= 0 and var word && _institutions.Contains(word);

    /// <summary>Whether a word alone is rather a kind of land, a body, a building, or a word that is a town somewhere: "City", "West", "Reading".</summary>
    public bool IsPlainWord(Document document, int token) =>
        document.Tokens[token].Word is >= 0 and var word
        && (_features.Contains(word) || _facilities.Contains(word) || _institutions.Contains(word) || _streets.Contains(word) || Is(document, token, CommonWords));

    /// <summary>Whether a word is first of all one of the language: "Western", "Section", "Samples".</summary>
    public bool IsEverydayWord(Document document, int token) => Is(document, token, _everyday);

    /// <summary>Whether a word is what goes before the name of a person or a ship: "Admiral", "Mrs".</summary>
    public bool IsTitle(Document document, int token) =>
        token >= 0 && token < document.Tokens.Length && document.Tokens[token] is { IsCapitalised: true, Word: >= 0 and var word } && _titles.Contains(word);

    /// <summary>Whether who or what bears the name stands before it: "her sister Dallas", "a son, Troy,", "the carrier Shandong".</summary>
    public bool IsBorne(Document document, Sentence sentence, int first)
    {
        var before = first - 1;
        if (before > sentence.FirstToken && document.Text[document.Tokens[before].Start] == ',') before--;
        return before >= sentence.FirstToken && Has(document, before, _bearers);
    }

    /// <summary>Whether a ship or a storm bears the name, called so with capitals: "HMS Kent", "Hurricane Florence".</summary>
    public bool IsVessel(Document document, int first) =>
        first > 0 && document.Tokens[first - 1] is { IsCapitalised: true, Word: >= 0 } word && (word.Capitals == 2 || word.Length > 4) && _vessels.Contains(word.Word);

    /// <summary>Whether the name before a comma is called a kind of place behind it: "Man, a town in the west".</summary>
    public bool IsDescribed(Document document, Sentence sentence, int end)
    {
        if (end + 2 >= sentence.EndToken || document.Text[document.Tokens[end].Start] != ',' || !Is(document, end + 1, FunctionWords)) return false;
        for (var i = end + 2; i < Math.Min(sentence.EndToken, end + 5); i++)
            if (Is(document, i, NameParts)) return true;
        return false;
    }

    /// <summary>Whether a word makes a way of the name before it: "Rostov Street".</summary>
    public bool IsStreet(Document document, int token) =>
        token < document.Tokens.Length && document.Tokens[token] is { IsCapitalised: true, Length: > 1, Word: >= 0 and var word } && _streets.Contains(word);

    /// <summary>Whether who follows is called by the place: "a Longview woman".</summary>
    public bool IsPeople(Document document, int token) => Has(document, token, _people);

    /// <summary>Whether an illness or goods follow that are called by the place: "Marburg virus".</summary>
    public bool IsNotBehind(Document document, int token) => Has(document, token, _notBehind);

    private static bool Has(Document document, int token, HashSet<int> list) =>
        token < document.Tokens.Length && document.Tokens[token] is { IsCapitalised: false, Word: >= 0 and var word } && list.Contains(word);

    /// <summary>Whether a phrase makes something else of the name before it: "Washington Post", "Rostov Street".</summary>
    public bool IsNoPlace(Document document, int token) =>
        token < document.Tokens.Length && document.Tokens[token].IsCapitalised && Is(document, token, NotPlaces) && !IsInstitution(document, token);

    /// <summary>"the" that begins a name.</summary>
    public bool IsArticle(Document document, int token) => document.TextOf(token) is "The" or "the";

    /// <summary>What joins two names that were read as one: "and", a hyphen.</summary>
    public bool IsJoint(Document document, int token) =>
        document.Text[document.Tokens[token].Start] is '-' or '–' or '/' or '&' || Is(document, token, Joins);

    /// <summary>Whether the words before a name say that it is where something is: "in", "near", "north of", "the town of".</summary>
    public bool Locates(Document document, Sentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.FirstToken && i >= first - 2; i--)
        {
            if (Is(document, i, Prepositions) || Is(document, i, BorderLinks) || Is(document, i, Directions)) return true;
            if (i > 0 && document.TryHit(i - 1, Directions, out var hit) && hit.EndToken == i + 1) return true;
            // One word between, as in "in downtown X", unless it is a name or ends something.
            if (document.Tokens[i].Kind != TokenKind.Word || document.Tokens[i].IsCapitalised) return false;
        }
        return false;
    }

    /// <summary>Whether all words are such as go before the name of a place: "North", "Greater", "Old".</summary>
    public bool IsNamePart(Document document, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!_features.Contains(document.Tokens[i].Word)) return false;
        return true;
    }

    /// <summary>Whether a word says that what follows is where something is, and not whither or who: "in", "at", "near", "north of".</summary>
    public bool IsWhere(Document document, int token) =>
        document.TryHit(token, Prepositions, out var hit) && hit.EndToken == token + 1 && _roles[hit.Entry.Id] is PlaceRole.In or PlaceRole.At or PlaceRole.Near
        || (token > 0 && document.TryHit(token - 1, Directions, out var side) && side.EndToken == token + 1);

    public PlaceRole Role(LexiconHit preposition) => _roles[preposition.Entry.Id];

    /// <summary>The singular of a word for a kind of region, at a token: "county" of "counties"; null where none stands there.</summary>
    public string? RegionNoun(Document document, int token) =>
        token < document.Tokens.Length && document.TryHit(token, RegionNouns, out _) ? _singular.GetValueOrDefault(document.Tokens[token].Word) : null;

    public static bool Is(Document document, int token, int classId) =>
        token < document.Tokens.Length && document.TryHit(token, classId, out _);
}
