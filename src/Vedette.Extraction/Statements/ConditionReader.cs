using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>Finds the "if" of a sentence and what is to follow from it.</summary>
internal sealed class ConditionReader(LanguagePack language)
{
    private readonly int _openers = language.ClassId("statement-conditions");
    private readonly WordSet _modals = new(language, "statement-modals");
    private readonly WordSet _fronts = new(language, "statement-fronts");
    private readonly int _clauses = language.ClassId("clause-words");
    private readonly int _links = language.ClassId("np-links");
    private readonly int _cues = language.ClassId("cue-verbs");

    /// <summary>Condition and consequence as tokens, ends exclusive; null where none is set there.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of what is said; a condition that opens the sentence counts too.</param>
    /// <param name="stop">Last, exclusive.</param>
    public (int First, int End, int ThenFirst, int ThenEnd)? Read(Document document, Sentence sentence, int first, int stop)
    {
        if (!document.Has(sentence, _openers)) return null;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.FirstToken > sentence.FirstToken + 1 && (hit.FirstToken < first || hit.FirstToken >= stop)) continue;
            if (hit.ClassId != _openers || !Opens(document, sentence, hit)) continue;
            var end = ClauseEnd(document, sentence, hit.EndToken);
            if (end - hit.EndToken < 2) continue;
            var (then, thenEnd) = Consequence(document, sentence, hit.FirstToken, end);
            // "When" and "once" tell a time, unless what follows is still to come.
            if (hit.Entry["open"] == "weak" && (then < 0 || !HasModal(document, then, thenEnd))) continue;
            return (hit.FirstToken, end, then, thenEnd);
        }
        return null;
    }

    private bool Opens(Document document, Sentence sentence, LexiconHit hit) => hit.Entry["open"] switch
    {
        "no" => false,
        // "Should Russia attack": at the head of its clause, where no subject stands before it.
        "inverted" => hit.FirstToken == sentence.FirstToken || document.Tokens[hit.FirstToken - 1].Kind == TokenKind.Mark || _fronts.Has(document.Tokens[hit.FirstToken - 1]) || IsInverted(document, sentence, hit.EndToken),
        _ => hit.FirstToken == sentence.FirstToken || !document.TryHit(hit.FirstToken - 1, _openers, out var before) || before.Entry["open"] != "no",
    };

    /// <summary>"Sanctions should he go": a pronoun or an article right behind "should".</summary>
    private bool IsInverted(Document document, Sentence sentence, int at) =>
        at < sentence.EndToken && _fronts.Has(document.Tokens[at]);

    private int ClauseEnd(Document document, Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.EndToken && !Ends(document, at) && !(at > from + 1 && Follows(document, sentence, at))) at++;
        return at;
    }

    /// <summary>"If Russia crosses the line there will": a pronoun with a verb of what is to come begins the consequence.</summary>
    private bool Follows(Document document, Sentence sentence, int at) =>
        at + 1 < sentence.EndToken && _fronts.Has(document.Tokens[at]) && _modals.Has(document.Tokens[at + 1]);

    private static bool Ends(Document document, int at) =>
        document.Tokens[at] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is ',' or ';' or '.' or ':' or '—' or '–' or '?' or '!' or '”';

    /// <summary>The clause behind a condition that opens the sentence, else the one before it.</summary>
    private (int First, int End) Consequence(Document document, Sentence sentence, int first, int end)
    {
        var start = first - 1;
        while (start >= sentence.FirstToken && !Ends(document, start) && !(document.TryHit(start, _clauses, out var word) && word.Entry["type"] is "that" or "relative" or "conjunction") && !document.TryHit(start, _cues, out _)) start--;
        start++;
        if (first - start >= 3 && HasModal(document, start, first)) return (start, first);
        var behind = end;
        while (behind < sentence.EndToken && document.Tokens[behind].Kind == TokenKind.Mark) behind++;
        var stop = behind < sentence.EndToken ? ClauseEnd(document, sentence, behind) : behind;
        // "If it does, the ministry said, the army will answer": who says it stands between.
        if (stop < sentence.EndToken - 1 && !HasModal(document, behind, stop) && ClauseEnd(document, sentence, stop + 1) is var next && HasModal(document, stop + 1, next)) (behind, stop) = (stop + 1, next);
        if (stop - behind >= 2) return (behind, stop);
        // "Warned it of severe consequences should it": what stands behind the last link.
        for (var at = first - 2; at > start; at--)
            if (document.TryHit(at, _links, out _)) return (at + 1, first);
        return first - start >= 2 ? (start, first) : (-1, -1);
    }

    private bool HasModal(Document document, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (_modals.Has(document.Tokens[at])) return true;
        return false;
    }
}
