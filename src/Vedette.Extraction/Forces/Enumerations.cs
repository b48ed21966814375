using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Joins counts that stand in one enumeration, so that what is said of all is found for each.</summary>
internal sealed class Enumerations(LanguagePack language)
{
    /// <summary>How many tokens may stand between two members.</summary>
    private const int Gap = 8;

    private readonly int _boundaries = language.ClassId("boundaries");
    private readonly int _clauses = language.ClassId("clauses");
    private readonly int _words = language.ClassId("clause-words");

    /// <summary>Gives every mention the bounds of its enumeration.</summary>
    public void Join(Document document, List<ForceMention> mentions)
    {
        var start = 0;
        for (var i = 1; i <= mentions.Count; i++)
        {
            if (i < mentions.Count && Continues(document, mentions[i - 1], mentions[i])) continue;
            for (var k = start; k < i; k++)
                mentions[k] = mentions[k] with { ScopeFirst = mentions[start].First, ScopeEnd = mentions[i - 1].End };
            start = i;
        }
    }

    private bool Continues(Document document, ForceMention before, ForceMention after)
    {
        if (after.More || before.Sentence != after.Sentence || after.First < before.End || after.First - before.End > Gap) return false;
        for (var token = before.End; token < after.First; token++)
        {
            if (document.TryHit(token, _clauses, out _)) return false;
            // "32,000, up from 12,000": two counts of one thing, and no list.
            if (document.TryHit(token, _words, out var word) && word.Entry["type"] == "contrast") return false;
            if (document.TryHit(token, _boundaries, out var hit) && hit.Entry["kind"] is "verb" or "adverb" or "pronoun") return false;
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is ';' or '.') return false;
        }
        return true;
    }
}
