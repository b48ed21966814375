using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>The lexicons of forces of one language, by number, for the hot path.</summary>
internal sealed class ForceLexicon
{
    private readonly CountedNoun[] _nouns;
    private readonly int _firstNoun;
    private readonly bool[] _pointsAway;
    private readonly int _firstPartitive;

    public ForceLexicon(LanguagePack language)
    {
        (Counted, Uncounted, Boundaries, Labels) = (language.ClassId("counted"), language.ClassId("uncounted"), language.ClassId("boundaries"), language.ClassId("labels"));
        (Counting, Teasers, Sports, Elsewhere) = (language.ClassId("counting"), language.ClassId("teasers"), language.ClassId("sports"), language.ClassId("elsewhere"));
        Compounds = language.ClassId("size-compounds");
        (Collectives, Military, Skips, Partitives) = (language.ClassId("collectives"), language.ClassId("military"), language.ClassId("np-skips"), language.ClassId("partitives"));
        (Presence, Air, Growth) = (language.ClassId("status-present"), language.ClassId("air"), language.ClassId("growth"));
        (Nationals, Numbers) = (language.ClassId("demonyms"), language.ClassId("numbers"));
        Comparing = language.ClassId("comparing");
        (Helpers, Clauses) = (language.ClassId("helpers"), language.ClassId("clauses"));
        var links = language.Entries("number-joints");
        (From, To) = (links.FirstOrDefault(l => l["role"] == "from")?.Id ?? -1, links.FirstOrDefault(l => l["role"] == "to")?.Id ?? -1);
        (Parts, There) = (language.ClassId("parts"), language.ClassId("status-there"));
        Designations = language.ClassId("equipment");
        var nouns = language.Entries("counted");
        _firstNoun = nouns.Count > 0 ? nouns[0].Id : 0;
        _nouns = [.. nouns.Select(CountedNoun.Of)];
        var partitives = language.Entries("partitives");
        _firstPartitive = partitives.Count > 0 ? partitives[0].Id : 0;
        _pointsAway = [.. partitives.Select(p => p["points"] == "away")];
    }

    public int Counted { get; }

    public int Uncounted { get; }

    public int Boundaries { get; }

    public int Labels { get; }

    public int Counting { get; }

    public int Teasers { get; }

    public int Sports { get; }

    public int Elsewhere { get; }

    public int Collectives { get; }

    public int Military { get; }

    public int Skips { get; }

    public int Partitives { get; }

    /// <summary>"90,000-strong", "40,000-man": the second part of a compound that sizes a body.</summary>
    public int Compounds { get; }

    /// <summary>Nationals, "Germans", and their adjectives.</summary>
    public int Nationals { get; }

    /// <summary>Words that make numbers.</summary>
    public int Numbers { get; }

    /// <summary>Prepositions that set one count against another: "than", "against".</summary>
    public int Comparing { get; }

    /// <summary>Names of arms: "Ka-52".</summary>
    public int Designations { get; }

    /// <summary>Words of aircraft.</summary>
    public int Air { get; }

    /// <summary>Verbs of change.</summary>
    public int Growth { get; }

    /// <summary>Verbs of being massed.</summary>
    public int Presence { get; }

    /// <summary>Auxiliaries and adverbs before a verb.</summary>
    public int Helpers { get; }

    /// <summary>The links "from A" and "to B" of a change, as entries; -1 where the language has none.</summary>
    public int From { get; }

    /// <inheritdoc cref="From"/>
    public int To { get; }

    /// <summary>"Already there".</summary>
    public int There { get; }

    /// <summary>Words between a whole and its parts: "among them".</summary>
    public int Parts { get; }

    /// <summary>Words that open another clause.</summary>
    public int Clauses { get; }

    /// <summary>The noun of a hit in <see cref="Counted"/>.</summary>
    public CountedNoun Noun(LexiconEntry entry) => _nouns[entry.Id - _firstNoun];

    /// <summary>Whether a partitive points to the readers ("2,311 of you") and not to a force.</summary>
    public bool PointsAway(LexiconEntry entry) => _pointsAway[entry.Id - _firstPartitive];

    /// <summary>How many phrases of a lexicon begin between two tokens.</summary>
    public static int Count(Document document, int first, int end, int classId)
    {
        var count = 0;
        foreach (var hit in document.Hits(first, end))
            if (hit.ClassId == classId) count++;
        return count;
    }

    /// <summary>Whether a phrase of a lexicon begins between two tokens.</summary>
    public static bool Any(Document document, int first, int end, int classId)
    {
        if (first >= end) return false;
        foreach (var hit in document.Hits(first, end))
            if (hit.ClassId == classId) return true;
        return false;
    }
}
