using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Statements;

/// <summary>Tells reports of war or statecraft from others: companies promise, coaches warn and courts hear denials too, crews drill for
/// oil, and a park is mostly no park of tanks.</summary>
internal sealed class AffairsReader(LanguagePack language)
{
    private const int Least = 3; // words of the matter that a report needs
    private const int MostTokens = 60; // tokens to each of them
    private const int SportsWords = 3;
    private const int Own = 2; // words of the matter by which a sentence of another report is of it by itself

    private readonly WordSet _affairs = new(language, "affairs");
    private readonly int _sports = language.ClassId("sports");
    private readonly int _acts = language.ClassId("activity-cues");
    private readonly int _series = language.ClassId("equipment-series");

    // What armies alone have, in rows that civilians do not share; and pictures from above.
    private static readonly string[] Military = ["equipment", "equipment-classes", "equipment-series", "site-nouns", "activity-subjects", "activity-cues", "imagery-words", "imagery-providers"];

    private readonly LexiconSet _military = new(language, Military);
    private readonly LexiconSet _counted = new(language, [.. Military, "sports"]);

    /// <summary>Whether a report is of war or statecraft; and whether it is of these or of what armies have, as captions may be.</summary>
    public (bool Affairs, bool Forces) Read(Document document)
    {
        var found = 0;
        foreach (var token in document.Tokens)
            if (_affairs.Has(token)) found++;
        if (found == 0 && !document.Has(_military)) return default;
        var (sports, military) = (0, found);
        foreach (var sentence in document.Sentences)
        {
            if (!document.Has(sentence, _counted)) continue;
            foreach (ref readonly var hit in document.Hits(sentence))
            {
                if (hit.ClassId == _sports) sports++;
                else if (_military.Has(hit.ClassId) && IsMilitary(document, hit) && !_affairs.Has(document.Tokens[hit.FirstToken])) military++;
            }
        }
        bool IsMatter(int words) => words > 0 && (sports < SportsWords || sports <= words)
            && (words >= Least ? words * MostTokens >= document.Tokens.Length : document.Tokens.Length <= MostTokens);
        return (IsMatter(found), IsMatter(military));
    }

    /// <summary>Whether a sentence speaks of it by itself.</summary>
    public bool IsAffairs(Document document, Sentence sentence) => Has(document, sentence, 1);

    /// <summary>Whether a sentence tells of forces though its report is of other matters: a word of it may stand anywhere.</summary>
    public bool TellsOfForces(Document document, Sentence sentence) => Has(document, sentence, Own);

    private bool Has(Document document, Sentence sentence, int least)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            if (_affairs.Has(document.Tokens[at]) && --least == 0) return true;
        return false;
    }

    private bool IsMilitary(Document document, in LexiconHit hit) =>
        hit.ClassId == _series ? IsDesignation(document.Text, document.Tokens[hit.EndToken - 1].End)
        : hit.ClassId == _acts ? hit.Entry["strong"] is not null
        : hit.Entry["weak"] is null;

    /// <summary>The letters of a series with a number behind: "T-72".</summary>
    private static bool IsDesignation(string text, int end) => end + 1 < text.Length && text[end] is '-' or '\u2011' or '\u2010' && char.IsAsciiDigit(text[end + 1]);
}
