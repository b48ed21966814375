using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds cue words around a mention and says how near they are, in tokens; a clause boundary between counts as many.</summary>
internal sealed class CueReader(LanguagePack language)
{
    /// <summary>What a clause boundary between cue and mention costs, in tokens.</summary>
    private const int Boundary = 6;

    private readonly int _clauses = language.ClassId("clauses");

    /// <summary>How far a phrase of a lexicon stands from a stretch of tokens; <see cref="int.MaxValue"/> where the sentence has none.</summary>
    /// <param name="passedOver">Hits that say nothing of it; null for none.</param>
    public int Distance(Document document, Sentence sentence, int classId, int first, int end, out LexiconHit nearest, Func<LexiconHit, bool>? passedOver = null)
    {
        nearest = default;
        var best = int.MaxValue;
        if (!document.Has(sentence, classId)) return best;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != classId || (passedOver is not null && passedOver(hit))) continue;
            var distance = hit.EndToken <= first ? first - hit.EndToken + (Boundary * Boundaries(document, hit.EndToken, first))
                : hit.FirstToken >= end ? hit.FirstToken - end + (Boundary * Boundaries(document, end, hit.FirstToken))
                : 0;
            if (distance >= best) continue;
            (best, nearest) = (distance, hit);
        }
        return best;
    }

    /// <summary>How many clause boundaries lie between two tokens: commas, semicolons, colons, dashes, and words like "while".</summary>
    public int Boundaries(Document document, int first, int end)
    {
        var count = 0;
        for (var token = first; token < end; token++)
        {
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark)
            {
                if (document.Text[mark.Start] is ',' or ';' or ':' or '—' or '–' or '(' or ')') count++;
            }
            else if (document.TryHit(token, _clauses, out _))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>How far a phrase stands from a stretch of tokens where commas part the items of a list and no clauses:
    /// semicolons, colons, dashes and words like "while" count as <see cref="Boundary"/> tokens each.</summary>
    public int DistanceInList(Document document, LexiconHit hit, int first, int end)
    {
        var (from, to) = hit.EndToken <= first ? (hit.EndToken, first) : hit.FirstToken >= end ? (end, hit.FirstToken) : (0, 0);
        var distance = to - from;
        for (var token = from; token < to; token++)
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark ? document.Text[mark.Start] is ';' or ':' or '—' or '–' : document.TryHit(token, _clauses, out _)) distance += Boundary;
        return distance;
    }
}
