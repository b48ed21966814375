using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>The lexicons by which places are read, of one language.</summary>
internal sealed class PlaceWords
{
    private readonly Dictionary<int, PlaceRole> _roles = [];
    private readonly HashSet<int> _timeWords;
    private readonly HashSet<int> _notPlaces;
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
        BorderLinks = language.ClassId("place-border-links");
        FunctionWords = language.ClassId("function-words");
        Anaphors = language.ClassId("place-anaphors");
        Complementisers = language.ClassId("complementisers");
        DistanceLinks = language.ClassId("distance-links");
        DistanceUnits = language.ClassId("distance-units");
        NameParts = language.ClassId("place-name-parts");
        OwnLand = language.ClassId("place-own");
        _timeWords = [.. TimeLexicons.SelectMany(language.Entries).SelectMany(e => e.Forms).Select(f => language.Words.Find(f)).Where(w => w >= 0)];
        OfficeHolders = language.ClassId("office-holders");
        Joins = language.ClassId("place-joins");
        Phrases = language.ClassId("cue-phrases");
        string[] others = ["organisations", "office-holders", "bodies", "roles", "outlets", "investigators", "imagery-providers", "equipment", "equipment-series", "numbers", "military"];
        _notPlaces = [.. others.Select(language.ClassId).Where(c => c >= 0)];
        foreach (var entry in language.Entries("place-prepositions"))
            _roles[entry.Id] = Enum.Parse<PlaceRole>(entry["role"]!, ignoreCase: true);
    }

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

    /// <summary>"that": what follows is said, not where it is said.</summary>
    public int Complementisers { get; }

    /// <summary>What joins a distance to what it is measured from: "30 miles from the border".</summary>
    public int DistanceLinks { get; }

    /// <summary>"km", "miles", with kilometres to one.</summary>
    public int DistanceUnits { get; }

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

    public PlaceRole Role(LexiconHit preposition) => _roles[preposition.Entry.Id];

    public static bool Is(Document document, int token, int classId) =>
        token < document.Tokens.Length && document.TryHit(token, classId, out _);
}
