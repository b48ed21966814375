using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds cue words around a mention and says how near they are, in tokens; a clause boundary between counts as many.</summary>
internal sealed class CueReader(LanguagePack language)
{
    /// <summary>What a clause boundary between cue and mention costs, in tokens.</summary>
    private const int Boundary = 6;

    private readonly int _clauses = language.ClassId("clauses");
    private readonly int _words = language.ClassId("clause-words");
    private readonly int _helpers = language.ClassId("helpers");

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

    /// <summary>How many clause boundaries lie between two tokens: commas, semicolons, colons, dashes, words like "while", and
    /// "and" before a verb of its own: "and was preparing".</summary>
    public int Boundaries(Document document, int first, int end)
    {
        var count = 0;
        for (var token = first; token < end; token++)
        {
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark)
            {
                if (document.Text[mark.Start] is ',' or ';' or ':' or '—' or '–' or '(' or ')' || IsSpacedDash(document, token)) count++;
            }
            else if (document.TryHit(token, _clauses, out _) || JoinsClause(document, token))
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>Whether a phrase stands in another main clause than a stretch of tokens: behind a semicolon, a colon, a dash, "but", "while"
    /// or "and" with a verb of its own.</summary>
    public bool IsInOtherClause(Document document, LexiconHit hit, int first, int end)
    {
        var (from, to) = Gap(hit, first, end);
        for (var token = from; token < to; token++)
        {
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark ? document.Text[mark.Start] is ';' or ':' || IsSpacedDash(document, token)
                : (document.TryHit(token, _words, out var word) && word.Entry["type"] == "conjunction" && word.Entry["joins"] is null) || JoinsClause(document, token)) return true;
        }
        return false;
    }

    /// <summary>The tokens between a phrase and a stretch; none where they overlap.</summary>
    private static (int From, int To) Gap(LexiconHit hit, int first, int end) =>
        hit.EndToken <= first ? (hit.EndToken, first) : hit.FirstToken >= end ? (end, hit.FirstToken) : (0, 0);

    /// <summary>A dash between two thoughts, and none inside a word or a range.</summary>
    private static bool IsSpacedDash(Document document, int token)
    {
        var mark = document.Tokens[token];
        return document.Text[mark.Start] is '-' or '–' or '—' && mark.Start > 0 && mark.End < document.Text.Length
            && char.IsWhiteSpace(document.Text[mark.Start - 1]) && char.IsWhiteSpace(document.Text[mark.End]);
    }

    private bool JoinsClause(Document document, int token) =>
        document.TryHit(token, _words, out var word) && word.Entry["joins"] is not null && token + 1 < document.Tokens.Length
        && document.TryHit(token + 1, _helpers, out var helper) && helper.Entry["type"] is "be" or "auxiliary";

    /// <summary>How far a phrase stands from a stretch of tokens where commas part the items of a list and no clauses:
    /// semicolons, colons, dashes and words like "while" count as <see cref="Boundary"/> tokens each.</summary>
    public int DistanceInList(Document document, LexiconHit hit, int first, int end)
    {
        var (from, to) = Gap(hit, first, end);
        var distance = to - from;
        for (var token = from; token < to; token++)
            if (document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark ? document.Text[mark.Start] is ';' or ':' or '—' or '–' : document.TryHit(token, _clauses, out _)) distance += Boundary;
        return distance;
    }
}
