using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>The lexicons by which places are read, of one language.</summary>
internal sealed class PlaceWords
{
    private readonly Dictionary<int, PlaceRole> _roles = [];
    private readonly HashSet<int> _times;
    private readonly HashSet<int> _notPlaces;

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
        _times = [.. language.ClassIds("time-")];
        string[] others = ["organisations", "bodies", "roles", "outlets", "investigators", "imagery-providers", "equipment", "equipment-series", "numbers", "military"];
        _notPlaces = [.. _times, .. others.Select(language.ClassId).Where(c => c >= 0)];
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

    /// <summary>Whether a time expression begins at a token.</summary>
    public bool IsTime(Document document, int token) => Begins(document, token, token + 1, _times);

    /// <summary>Whether a phrase that is no place (a weekday, an alliance, a weapon) covers the tokens.</summary>
    public bool IsSomethingElse(Document document, int first, int end) => Begins(document, first, end, _notPlaces);

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
