using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Statements;

/// <summary>Tells reports of war and statecraft from others: companies promise, coaches warn and courts hear denials too.</summary>
internal sealed class AffairsReader(LanguagePack language)
{
    private const int Least = 3; // words of the matter that a report needs
    private const int MostTokens = 60; // tokens to each of them
    private const int SportsWords = 3;

    private readonly WordSet _affairs = new(language, "affairs");
    private readonly int _sports = language.ClassId("sports");

    /// <summary>Whether a report is of war or statecraft.</summary>
    public bool IsAffairs(Document document)
    {
        var (found, sports) = (0, 0);
        foreach (var token in document.Tokens)
            if (_affairs.Has(token)) found++;
        if (found == 0) return false;
        foreach (var hit in document.Hits(0, document.Tokens.Length))
            if (hit.ClassId == _sports) sports++;
        if (sports >= SportsWords && sports > found) return false;
        return found >= Least ? found * MostTokens >= document.Tokens.Length : document.Tokens.Length <= MostTokens;
    }

    /// <summary>Whether a sentence speaks of it by itself.</summary>
    public bool IsAffairs(Document document, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            if (_affairs.Has(document.Tokens[at])) return true;
        return false;
    }
}
