using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Activities;

/// <summary>Reads what stands around a verb that says much else too: whither its force goes ("moved its tanks toward the border"),
/// and whether it is only said to have a right to, or only might.</summary>
internal sealed class MoveFrames
{
    /// <summary>How far behind its verb a goal stands, in tokens.</summary>
    private const int GoalReach = 12;

    /// <summary>The same for a goal that a reading hangs on.</summary>
    private const int ForwardReach = 6;

    /// <summary>How far before a move the words stand that make it a right or a fear.</summary>
    private const int BeforeReach = 8;

    /// <summary>How far before whoever moves the words stand that leave it open.</summary>
    private const int DoubtReach = 3;

    private readonly Dictionary<string, PhraseTable> _goals;
    private readonly PhraseTable _rights, _manners, _doubts, _none;
    private readonly WordSet _unreal;
    private readonly int _clauses, _helpers, _words, _small;

    public MoveFrames(LanguagePack language)
    {
        _goals = language.Entries("activity-goals").Select(e => e["type"]!).Distinct(StringComparer.Ordinal)
            .ToDictionary(t => t, t => new PhraseTable(language, "activity-goals", e => e["type"] == t), StringComparer.Ordinal);
        (_rights, _manners) = (new PhraseTable(language, "activity-rights", e => e["side"] == "before"), new PhraseTable(language, "activity-rights", e => e["side"] == "any"));
        _doubts = new PhraseTable(language, "activity-rights", e => e["side"] == "doubt");
        _none = new PhraseTable(language, "activity-rights", e => e["side"] == "none");
        _unreal = new WordSet(language, "activity-unreal");
        (_clauses, _helpers) = (language.ClassId("clauses"), language.ClassId("helpers"));
        (_words, _small) = (language.ClassId("clause-words"), language.ClassId("boundaries"));
    }

    /// <summary>Whether an act has behind it what its row asks for, and has happened where it must have.</summary>
    public bool Fits(Document document, Sentence sentence, LexiconHit act) =>
        (act.Entry["goal"] is not { } goal || (Goes(document, sentence, act, goal, GoalReach) && !(goal == "place" && Goes(document, sentence, act, "home", GoalReach))))
        && (act.Entry["real"] is null || !IsUnreal(document, sentence, act));

    /// <summary>Whether the force stands behind the act: "sent troops", unless it is passive: "troops were sent".</summary>
    public bool TakesObject(Document document, Sentence sentence, LexiconHit act)
    {
        if (act.Entry["object"] is null) return false;
        if (document.TextOf(act.EndToken - 1).EndsWith("ing", StringComparison.Ordinal)) return true;
        for (var at = act.FirstToken - 1; at >= sentence.FirstToken && document.TryHit(at, _helpers, out var helper); at--)
            if (helper.Entry["type"] == "be") return false;
        return true;
    }

    /// <summary>Whether whoever moves boards a train, a ship or an aircraft, or goes where they are boarded.</summary>
    public bool Boards(Document document, Sentence sentence, LexiconHit act) => Goes(document, sentence, act, "carriage", GoalReach);

    /// <summary>Whether a move leads from one place to another.</summary>
    public bool GoesOver(Document document, Sentence sentence, LexiconHit act) => Goes(document, sentence, act, "over", GoalReach);

    /// <summary>Whether those who leave go to the front or the border.</summary>
    public bool GoesForward(Document document, Sentence sentence, LexiconHit act) => Goes(document, sentence, act, "front", ForwardReach);

    /// <summary>"Has the right to move its forces", "moves them as it sees fit": nobody is told to move.</summary>
    public bool IsAsOfRight(Document document, Sentence sentence, LexiconHit act)
    {
        for (var at = Math.Max(sentence.FirstToken, act.FirstToken - BeforeReach); at < act.FirstToken; at++)
            if (_rights.At(document, at, act.FirstToken) is not null) return true;
        for (var at = act.EndToken; at < sentence.EndToken; at++)
            if (_manners.At(document, at, sentence.EndToken) is not null) return true;
        return false;
    }

    /// <summary>"Whether the forces were pulled back", "ready to deploy", "agreed to stop sending troops", "called up no reservists": nobody
    /// moves yet.</summary>
    public bool IsInDoubt(Document document, Sentence sentence, LexiconHit act, LexiconHit who)
    {
        if (_none.At(document, act.EndToken, sentence.EndToken) is not null) return true;
        for (var at = Math.Max(sentence.FirstToken, Math.Min(act.FirstToken, who.FirstToken) - DoubtReach); at < act.FirstToken; at++)
            if (_doubts.At(document, at, act.FirstToken) is var (_, end) && (end == act.FirstToken || IsBefore(document, end, who.FirstToken))) return true;
        return false;
    }

    private bool IsBefore(Document document, int from, int to)
    {
        if (to < from || to - from > DoubtReach) return false;
        for (var at = from; at < to; at++)
            if (Parts(document, at)) return false;
        return true;
    }

    private bool Goes(Document document, Sentence sentence, LexiconHit act, string goal, int reach)
    {
        var table = _goals[goal];
        for (var at = act.EndToken; at < sentence.EndToken && at <= act.EndToken + reach && !Parts(document, at); at++)
            if (table.At(document, at, sentence.EndToken) is not null) return true;
        return false;
    }

    private bool Parts(Document document, int at) =>
        document.Tokens[at] is { Kind: TokenKind.Mark, Length: 1 } mark ? document.Text[mark.Start] is ';' or ':' or '—' or '–' or '"' or '”' or '“'
            : (document.TryHit(at, _clauses, out _) && !(document.TryHit(at, _small, out var small) && small.Entry["kind"] == "preposition")) || (document.TryHit(at, _words, out var word) && word.Entry["type"] is "that" or "relative");

    /// <summary>"Such an attack would involve an incursion", "fears of an incursion", "might send troops".</summary>
    private bool IsUnreal(Document document, Sentence sentence, LexiconHit act)
    {
        for (var at = Math.Max(sentence.FirstToken, act.FirstToken - ((act.Entry["goal"] ?? act.Entry["near"]) is null ? act.FirstToken : BeforeReach / 2)); at < Math.Min(sentence.EndToken, act.EndToken + 3); at++)
            if (_unreal.Has(document.Tokens[at])) return true;
        return false;
    }
}
