using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Sites;

/// <summary>Tells the tents of an army from those of refugees, patients and scouts, by the words of the report (<c>site-civil</c>).</summary>
internal sealed class CivilSites(LanguagePack language)
{
    /// <summary>One sentence in so many speaks of armies in a report that tells of forces.</summary>
    private const int Share = 3;

    private readonly WordSet _people = new(language, "site-civil", e => e["type"] == "people");
    private readonly WordSet _matter = new(language, "site-civil");
    private readonly int _military = language.ClassId("military");
    private readonly int _subjects = language.ClassId("activity-subjects");

    /// <summary>Whether a report tells of forces, so that its camps and bases are theirs.</summary>
    public bool TellsOfForces(Document document, Sentence sentence)
    {
        var military = 0;
        foreach (var other in document.Sentences)
            if (document.Has(other, _military) || document.Has(other, _subjects)) military++;
        return military * Share >= document.Sentences.Length && military > 1 && !Has(document, sentence, _people);
    }

    /// <summary>Whether a sentence, or a report that does not tell of forces, is of civilians in need or at play.</summary>
    public bool IsCivil(Document document, Sentence sentence)
    {
        if (Has(document, sentence, _people)) return true;
        if (document.Has(sentence, _military)) return false;
        foreach (var other in document.Sentences)
            if (Has(document, other, _matter)) return !TellsOfForces(document, sentence);
        return false;
    }

    private static bool Has(Document document, Sentence sentence, WordSet words)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            if (words.Has(document.Tokens[at])) return true;
        return false;
    }
}
