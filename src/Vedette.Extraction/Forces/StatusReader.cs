using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Forces;

/// <summary>Says what the text says of a count: present, planned, casualty … Of the cues in the lexicons <c>status-*</c>
/// that reach it the best wins; without one the sentence before and the whole report say whether a drill is told.</summary>
internal sealed class StatusReader
{
    /// <summary>How far a cue of each status reaches, in tokens, and how it ranks against others at equal distance.</summary>
    private static readonly (ForceStatus Status, int Reach, int Rank)[] Reaches =
    [
        (ForceStatus.Casualty, 9, 9),
        (ForceStatus.Withdrawn, 16, 8),
        (ForceStatus.Reserve, 16, 7),
        (ForceStatus.Planned, 20, 6),
        (ForceStatus.Expected, 14, 6),
        (ForceStatus.Capacity, 10, 5),
        (ForceStatus.Historic, 30, 5),
        (ForceStatus.Exercise, 34, 5),
        (ForceStatus.Moving, 18, 3),
        (ForceStatus.Present, 12, -3),
    ];

    /// <summary>What another count between a cue and this one costs, in tokens.</summary>
    private const int Crossing = 14;

    /// <summary>How near a word of presence in the count's own clause stands to it, in tokens.</summary>
    private const int InClause = 6;

    /// <summary>How far behind a whole its share stands, and how long "Of the country's" before it may be, in tokens.</summary>
    private const int ShareReach = 8, OwnerReach = 5;

    /// <summary>How much of a long text on either side says whether it tells of a drill, in tokens.</summary>
    private const int DrillWindow = 1500;

    /// <summary>The headline and the lead of a report, in tokens.</summary>
    private const int Opening = 100;

    /// <summary>So near a word of presence is the count's own predicate, in tokens.</summary>
    private const int Stated = 2;

    private const int Planned = 3, Expected = 4, Exercise = 7, Present = 9;

    private readonly CueReader _cues;
    private readonly StatusAsides _asides;
    private readonly int[] _classes;
    private readonly int _documents;
    private readonly int _clauses;
    private readonly int _verbs;
    private readonly int _there;
    private readonly int _possible;
    private readonly int _helpers;

    public StatusReader(LanguagePack language, CueReader cues) =>
        (_cues, _asides, _possible, _helpers, _there, _documents, _clauses, _verbs, _classes) = (cues, new StatusAsides(language), language.ClassId("modal-possible"), language.ClassId("helpers"), language.ClassId("status-there"), language.ClassId("plan-documents"), language.ClassId("clause-words"), language.ClassId("cue-verbs"), [.. Reaches.Select(r => language.ClassId("status-" + r.Status.ToString().ToLowerInvariant()))]);

    /// <summary>The status of a mention.</summary>
    /// <param name="mentions">All mentions of the report.</param>
    /// <param name="number">Which of them.</param>
    /// <param name="rule">The rule that fired: the status and the words, or where it was taken from.</param>
    public ForceStatus Read(Document document, IReadOnlyList<ForceMention> mentions, int number, out string rule)
    {
        var mention = mentions[number];
        var sentence = document.Sentences[mention.Sentence];
        if (mention.Quantity.Earlier)
        {
            rule = "status:before-growth";
            return ForceStatus.Historic;
        }
        if (IsWholeOfShare(document, sentence, mentions, number))
        {
            rule = "status:whole-of-share";
            return ForceStatus.Capacity;
        }
        // "169,000 troops and two million reservists": the noun of another count is no cue for this one.
        Func<LexiconHit, bool>? others = IsAlone(mentions, number) ? null : hit => IsOfAnother(mentions, number, hit);
        var said = SaidAt(document, sentence, mention.First);
        var nearest = _cues.Distance(document, sentence, _classes[Present], mention.ScopeFirst, mention.ScopeEnd, out var stands, others);
        var here = nearest <= InClause && !_cues.IsInOtherClause(document, stands, mention.ScopeFirst, mention.ScopeEnd);
        var best = double.MaxValue;
        var status = ForceStatus.Present;
        rule = "status:default";
        for (var i = 0; i < Reaches.Length; i++)
        {
            var (candidate, reach, rank) = Reaches[i];
            // Of a share the words around the whole say nothing: "half of the units that the plan calls for".
            if (mention.Derived && i is Planned or Expected) continue;
            var (distance, cue) = i == Present ? (nearest, stands)
                : (_cues.Distance(document, sentence, _classes[i], mention.ScopeFirst, mention.ScopeEnd, out var found, others), found);
            // "An alert sent to phones said that 175,000 …": what was sent is the alert.
            if (cue.EndToken <= said && candidate is ForceStatus.Moving or ForceStatus.Withdrawn or ForceStatus.Casualty) continue;
            if (distance > reach || (mention.IsThing && candidate == ForceStatus.Reserve)) continue;
            // "… stand near the border but the minister denies planning": what its own clause says of a count goes first.
            if (here && candidate is not (ForceStatus.Present or ForceStatus.Casualty) && _cues.IsInOtherClause(document, cue, mention.ScopeFirst, mention.ScopeEnd)) continue;
            // "Despite claims of a pullback 7,000 were added", "along with newly arrived tanks", "training their forces".
            if (candidate == ForceStatus.Exercise && (_asides.Teaches(document, sentence, cue) || _asides.IsQuality(document, cue))) continue;
            if (candidate != ForceStatus.Present && (_asides.IsAside(document, sentence, cue, mention) || (nearest <= Stated && _asides.Qualifies(document, sentence, cue, mention)))) continue;
            // "300 men, down from 500 last summer": the summer is the other figure's.
            if (cue.FirstToken >= mention.ScopeEnd && HasContrast(document, mention.ScopeEnd, Math.Min(cue.EndToken, sentence.EndToken))) continue;
            // "Denied planning to invade, with 100,000 on the border", "and denied any plan to attack": what is planned is no count.
            if (candidate == ForceStatus.Planned && _asides.IsPlanOfAttack(document, sentence, cue, mention)) continue;
            // "Counted 74 soldiers killed and puts the contingent at 7,400": they are not its dead.
            if (candidate == ForceStatus.Casualty && _cues.IsInOtherClause(document, cue, mention.ScopeFirst, mention.ScopeEnd)) continue;
            distance += Crossing * Between(mentions, number, cue);
            if (distance > reach) continue;
            var cost = (double)distance - (rank * 2);
            if (cost >= best) continue;
            // "Could send", "may soon move": what may come is not on its way.
            (best, status) = (cost, candidate == ForceStatus.Moving && IsPossible(document, cue.FirstToken) ? ForceStatus.Expected : candidate);
            rule = Rule(candidate, cue.Entry);
        }
        if (status == ForceStatus.Expected && ForceLexicon.Any(document, sentence.FirstToken, sentence.EndToken, _documents))
        {
            rule = "status:planned:document";
            return ForceStatus.Planned;
        }
        if (status == ForceStatus.Expected && IsDrillReport(document, sentence))
        {
            rule = "status:drill-report";
            return ForceStatus.Exercise;
        }
        if (mention.Partitive && status is ForceStatus.Planned or ForceStatus.Expected && Has(document, mention.End, Math.Min(sentence.EndToken, mention.End + InClause), _there))
        {
            rule = "status:there-already";
            return ForceStatus.Present;
        }
        if (mention.Head == HeadKind.Elided && status == ForceStatus.Moving && mention.End < sentence.EndToken && document.TryHit(mention.End, _there, out _))
        {
            rule = "status:there-already";
            return ForceStatus.Present;
        }
        if (rule != "status:default") return Whole(mention, status, ref rule);
        if (mention.Whole)
        {
            rule = "status:whole-army";
            return ForceStatus.Capacity;
        }
        // "Kyiv has lost 31,000 soldiers; others think 70,000."
        if (mention.Head == HeadKind.Elided && number > 0 && mentions[number - 1] is { } last && last.Sentence == mention.Sentence && last.Counted == mention.Counted && last is { Derived: false, Quantity.Earlier: false })
        {
            var inherited = Read(document, mentions, number - 1, out _);
            rule = "status:inherited";
            return inherited;
        }
        // "The death toll has risen to 2,670. Israel puts its own at 1,400."
        if (mention.Head == HeadKind.Elided && sentence.Index > 0 && document.Sentences[sentence.Index - 1] is var earlier && earlier.Block == sentence.Block && document.Has(earlier, _classes[0]))
        {
            rule = "status:casualty-before";
            return ForceStatus.Casualty;
        }
        if (IsDrill(document, sentence))
        {
            rule = "status:drill-context";
            return ForceStatus.Exercise;
        }
        return status;
    }

    /// <summary>"Of Russia's 168 groups about 50 are there": the first is all that the owner has.</summary>
    private static bool IsWholeOfShare(Document document, Sentence sentence, IReadOnlyList<ForceMention> mentions, int number)
    {
        var mention = mentions[number];
        if (number + 1 >= mentions.Count || mentions[number + 1].Sentence != mention.Sentence || mentions[number + 1].First - mention.End > ShareReach) return false;
        return mention.First > sentence.FirstToken && document.Tokens[mention.First - 1].Kind == TokenKind.Clitic && mention.First - sentence.FirstToken <= OwnerReach;
    }

    private bool IsPossible(Document document, int verb)
    {
        var at = verb - 1;
        while (at > 0 && document.TryHit(at, _helpers, out var helper) && helper.Entry["type"] == "adverb" && !document.TryHit(at, _possible, out _)) at--;
        return at >= 0 && document.TryHit(at, _possible, out _);
    }

    private bool HasContrast(Document document, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (document.TryHit(at, _clauses, out var word) && word.Entry["type"] == "contrast") return true;
        return false;
    }

    /// <summary>The last reporting verb with "that" before a count; -1 where none stands there.</summary>
    private int SaidAt(Document document, Sentence sentence, int first)
    {
        for (var at = first - 1; at > sentence.FirstToken; at--)
            if (document.TryHit(at, _clauses, out var word) && word.Entry["type"] == "that" && document.TryHit(at - 1, _verbs, out _)) return at - 1;
        return -1;
    }

    /// <summary>How many other counts stand between a cue and this one: the cue is rather theirs.</summary>
    private static int Between(IReadOnlyList<ForceMention> mentions, int number, LexiconHit cue)
    {
        var mention = mentions[number];
        var count = 0;
        for (var i = FirstOfSentence(mentions, number); i < mentions.Count && mentions[i].Sentence == mention.Sentence; i++)
        {
            var other = mentions[i];
            if (other.ScopeFirst == mention.ScopeFirst) continue;
            if (cue.EndToken <= mention.ScopeFirst ? other.First >= cue.EndToken && other.End <= mention.ScopeFirst : other.First >= mention.ScopeEnd && other.End <= cue.FirstToken) count++;
        }
        return count;
    }

    // Mentions stand in the order of their sentences.
    private static int FirstOfSentence(IReadOnlyList<ForceMention> mentions, int number)
    {
        while (number > 0 && mentions[number - 1].Sentence == mentions[number].Sentence) number--;
        return number;
    }

    private static bool IsAlone(IReadOnlyList<ForceMention> mentions, int number) =>
        (number == 0 || mentions[number - 1].Sentence != mentions[number].Sentence)
        && (number + 1 >= mentions.Count || mentions[number + 1].Sentence != mentions[number].Sentence);

    /// <summary>Whether a cue is the noun of another count, or stands right before one of another enumeration: "will add 100".</summary>
    private static bool IsOfAnother(IReadOnlyList<ForceMention> mentions, int number, LexiconHit hit)
    {
        for (var i = FirstOfSentence(mentions, number); i < mentions.Count && mentions[i].Sentence == mentions[number].Sentence; i++)
        {
            var other = mentions[i];
            if (i == number) continue;
            if (hit.FirstToken >= other.NounFirst && hit.EndToken <= other.NounEnd) return true;
            if (other.ScopeFirst != mentions[number].ScopeFirst && hit.EndToken == other.ScopeFirst && hit.FirstToken >= mentions[number].End) return true;
        }
        return false;
    }

    private static ForceStatus Whole(ForceMention mention, ForceStatus status, ref string rule)
    {
        if (!mention.Whole || status is not (ForceStatus.Present or ForceStatus.Moving)) return status;
        rule = "status:whole-army";
        return ForceStatus.Capacity;
    }

    /// <summary>Whether the sentence before, or most of the report, tells of a drill and of nothing massed.</summary>
    private bool IsDrill(Document document, Sentence sentence)
    {
        var sentences = document.Sentences;
        if (sentence.Index > 0 && sentences[sentence.Index - 1].Block == sentence.Block)
        {
            var before = sentences[sentence.Index - 1];
            if (OpensWithDrill(document) && Has(document, before.FirstToken, before.EndToken, _classes[Exercise]) && !Has(document, before.FirstToken, before.EndToken, _classes[Present])) return true;
        }
        return IsDrillReport(document, sentence);
    }

    private bool IsDrillReport(Document document, Sentence sentence)
    {
        if (!OpensWithDrill(document)) return false;
        var first = Math.Max(0, sentence.FirstToken - DrillWindow);
        var end = Math.Min(document.Tokens.Length, sentence.EndToken + DrillWindow);
        var drills = ForceLexicon.Count(document, first, end, _classes[Exercise]);
        return drills >= 4 && drills > 2 * ForceLexicon.Count(document, first, end, _classes[Present]);
    }

    /// <summary>Whatever a report is about stands in its headline and first sentences.</summary>
    private bool OpensWithDrill(Document document) => Has(document, 0, Math.Min(document.Tokens.Length, Opening), _classes[Exercise]);

    private static bool Has(Document document, int first, int end, int classId) => ForceLexicon.Any(document, first, end, classId);

    private static string Rule(ForceStatus status, LexiconEntry cue) => $"status:{status.ToString().ToLowerInvariant()}:{cue.Id}";
}
