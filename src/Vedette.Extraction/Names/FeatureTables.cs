using Vedette.Extraction.Lexicons;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Names;

/// <summary>What features are looked up in: the lexicons of a language, the lists of the model, the gazetteer. Immutable and safe
/// to share between threads.</summary>
internal sealed class FeatureTables
{
    // In this order: the place of a lexicon is the number of its feature.
    private static readonly string[] Phrases =
        ["organisations", "outlets", "bodies", "roles", "office-holders", "time-months", "time-weekdays", "place-prepositions", "place-regions",
         "place-sites", "place-not", "place-directions", "cue-verbs", "military", "name-known"];

    // Lexicons of single words, asked by number.
    private static readonly string[] Words = ["name-titles", "name-firms", "place-features", "place-streets", "name-events"];

    // Lexicons whose phrases are names of bodies as they stand.
    private static readonly string[] Bodies = ["organisations", "outlets", "investigators", "imagery-providers", "name-known"];

    private readonly bool[] _isBody;
    private readonly uint[] _ofLexicon;
    private readonly uint[] _ofWord;

    public FeatureTables(LanguagePack language, PlaceIndex? index, WordLists lists)
    {
        (Index, Lists) = (index, lists);
        var numbers = Phrases.Select(language.ClassId).ToArray();
        _ofLexicon = new uint[Math.Max(0, numbers.Max()) + 1];
        for (var i = 0; i < numbers.Length; i++)
            if (numbers[i] >= 0) _ofLexicon[numbers[i]] = 1u << i;
        var bodies = Bodies.Select(language.ClassId).ToArray();
        _isBody = new bool[Math.Max(0, bodies.Max()) + 1];
        foreach (var body in bodies.Where(b => b >= 0)) _isBody[body] = true;
        _ofWord = new uint[language.Words.Count];
        for (var i = 0; i < Words.Length; i++)
            foreach (var word in language.WordNumbers(Words[i])) _ofWord[word] |= 1u << (Phrases.Length + i);
        Joins = language.WordNumbers("name-joins").ToHashSet();
        Edges = new NameEdges([.. language.WordNumbers("name-particles")], [.. language.WordNumbers("name-counted")], [.. language.WordNumbers("name-shorts")],
            [.. language.WordNumbers("name-titles")], [.. language.WordNumbers("name-bearers")]);
    }

    public PlaceIndex? Index { get; }

    public WordLists Lists { get; }

    /// <summary>The numbers of the words that names have inside.</summary>
    public HashSet<int> Joins { get; }

    /// <summary>Moves the ends of names to where the print has them.</summary>
    public NameEdges Edges { get; }

    /// <summary>The bit of a lexicon of phrases; 0 where no feature asks for it.</summary>
    public uint OfLexicon(int classId) => classId < _ofLexicon.Length ? _ofLexicon[classId] : 0;

    /// <summary>Whether the phrases of a lexicon are names of bodies.</summary>
    public bool IsBody(int classId) => classId < _isBody.Length && _isBody[classId];

    /// <summary>The bits of the lexicons of words that have a word; 0 for one that no lexicon knows.</summary>
    public uint OfWord(int word) => word < 0 ? 0 : _ofWord[word];
}
