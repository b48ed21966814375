using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds what a number counts that has no noun of its own: "put it at 94,300", "33 of them", "up to 25 more".</summary>
internal sealed class ElidedHeads(ForceLexicon lexicon, CueReader cues)
{
    /// <summary>How many sentences back a force may be named.</summary>
    private const int SentencesBack = 3;

    /// <summary>How many sentences back a count may stand where the verb says that it is one.</summary>
    private const int FarBack = 20;

    /// <summary>How many times larger or smaller a number may be that counts the same without saying so.</summary>
    private const double Like = 12;

    /// <summary>No army has more.</summary>
    private const double MostPeople = 20_000_000;

    /// <summary>From this size on a number that counts a force counts people.</summary>
    private const double Crowd = 1000;

    /// <summary>How far before its verb a subject's noun may stand, in tokens.</summary>
    private const int SubjectReach = 12;

    /// <summary>The mention, or null where nothing says that it counts a force.</summary>
    public ForceMention? Resolve(Document document, Sentence sentence, QuantityMention quantity, NounPhrase phrase, List<ForceMention> before)
    {
        if (QuantityFilter.IsYears(document, quantity) && !(quantity.Bounded && quantity.Comparator != Model.Comparator.Range)) return null;
        if (quantity.Size > MostPeople) return null;
        // "619-3946", and "the two of them".
        if (quantity is { Bare: true, Comparator: Model.Comparator.Range, High: >= Crowd } || (phrase.Partitive && quantity.Size <= 2)) return null;
        if (!quantity.Earlier && IsRate(document, phrase) && !(before.Count > 0 && before[^1] is { Counted: "exercise" } drills && drills.Sentence == sentence.Index)) return null;
        if (quantity.Kind == NumberKind.Vague && !quantity.Bounded && !phrase.Partitive) return null;
        if (Gapped(document, sentence, quantity, before) is { } repeated)
            return new ForceMention(sentence.Index, quantity, repeated, quantity.NumberFirst, quantity.NumberEnd, HeadKind.Elided) { Partitive = phrase.Partitive, More = phrase.More };
        if (Predicated(document, sentence, quantity, phrase, before) is { } said)
            return new ForceMention(sentence.Index, Is(document, quantity.First - 1, lexicon.From) ? quantity with { Earlier = true } : quantity, said, quantity.NumberFirst, quantity.NumberEnd, HeadKind.Elided);
        var inside = ForceLexicon.Any(document, sentence.FirstToken, sentence.EndToken, lexicon.Counting);
        if (!(inside || quantity.Bounded || phrase.Partitive || phrase.More)) return null;
        var counted = quantity.Size >= Crowd
            ? People(document, sentence, quantity, before)
            : Small(sentence, quantity, phrase, before);
        return counted is null
            ? null
            : new ForceMention(sentence.Index, quantity, counted, quantity.NumberFirst, phrase.Partitive ? phrase.End : quantity.NumberEnd, HeadKind.Elided) { Partitive = phrase.Partitive, More = phrase.More };
    }

    /// <summary>"900 troops in Syria and 2,500 in Iraq": a number of like size behind one of the same sentence counts the same.</summary>
    private string? Gapped(Document document, Sentence sentence, QuantityMention quantity, List<ForceMention> before)
    {
        if (before.Count == 0 || before[^1] is not { } last || last.Sentence != sentence.Index || last.End > quantity.First || quantity.Kind == NumberKind.Vague) return null;
        var ratio = quantity.Size / last.Quantity.Size;
        if (ratio is > Like or < 1 / Like || quantity.Size < 2 || QuantityFilter.IsYears(document, quantity)) return null;
        // "3,000 soldiers, on top of 1,700 already there".
        if (quantity.End < sentence.EndToken && document.TryHit(quantity.End, lexicon.There, out _)) return last.Counted;
        // A number behind a preposition is a time or a place; one before anything but a preposition or a mark is a name.
        // "Grown to 83 from 60", "rose from 83 on 5 February to about 90": the other number is of the same.
        if (quantity.Earlier || (last.Quantity.Earlier && Is(document, quantity.First - 1, lexicon.To))) return last.Counted;
        if (document.TryHit(quantity.First - 1, lexicon.Boundaries, out var small) && small.Entry["kind"] is "preposition" or "determiner" && !document.TryHit(quantity.First - 1, lexicon.Comparing, out _)) return null;
        if (quantity.End >= sentence.EndToken) return last.Counted;
        if (document.Tokens[quantity.End] is { Kind: TokenKind.Mark, Length: 1 } mark) return document.Text[mark.Start] is ',' or ';' or '.' or ')' ? last.Counted : null;
        return document.TryHit(quantity.End, lexicon.Boundaries, out small) && small.Entry["kind"] is "preposition" or "conjunction" ? last.Counted : null;
    }

    /// <summary>"per week", "a month": a rate and no count. Drills are told by rates too, so that they are let through.</summary>
    private bool IsRate(Document document, NounPhrase phrase)
    {
        var at = phrase.End;
        if (at + 1 >= document.Tokens.Length || !document.TryHit(at, lexicon.Boundaries, out var small)) return false;
        return small.Entry["kind"] is "preposition" or "determiner" && document.TryHit(at + 1, lexicon.Uncounted, out var unit)
               && unit.Entry["kind"] == "time" && unit.Entry.Case != Lexicons.LetterCase.Capital && document.Tokens[at].Length <= 3;
    }

    /// <summary>What "fifty groups" are, by the formations named before; null where none were.</summary>
    public string? Formation(Document document, Sentence sentence, QuantityMention quantity, List<ForceMention> before)
    {
        if (quantity.Size >= Crowd) return null;
        // "20 groups" behind battle groups and brigades: the former, by their name.
        for (var i = before.Count - 1; i >= 0; i--)
            if (before[i].Counted == "battalion_tactical_group") return before[i].Counted;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (IsFormation(before[i].Counted)) return before[i].Counted;
        }
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId == lexicon.Counted && lexicon.Noun(hit.Entry) is { Scale: CountScale.Formations, Weak: false } noun) return noun.Class;
        }
        return null;
    }

    private static bool IsFormation(string counted) =>
        counted is "battalion_tactical_group" or "battalion" or "brigade" or "regiment" or "division" or "army" or "squadron" or "company";

    private string? People(Document document, Sentence sentence, QuantityMention quantity, List<ForceMention> before)
    {
        var sentences = document.Sentences;
        // "reporting infections has grown to 5,686": another noun of the sentence is nearer than a force named before.
        var other = HasOtherPeople(document, sentence);
        for (var s = sentence.Index; s >= 0 && s >= sentence.Index - (other ? 0 : SentencesBack); s--)
        {
            foreach (var hit in document.Hits(sentences[s]))
            {
                if (hit.FirstToken >= quantity.First && hit.FirstToken < quantity.End) continue;
                if (hit.ClassId == lexicon.Counted && lexicon.Noun(hit.Entry) is { Scale: CountScale.People, Bare: false } noun && (!noun.Weak || s == sentence.Index)) return "personnel";
                if (hit.ClassId == lexicon.Collectives && s >= sentence.Index - 1) return "personnel";
            }
        }
        if (other) return null;
        // Farther back: the number must be the subject of a verb of massing, or be said to grow.
        for (var i = before.Count - 1; i >= 0 && sentence.Index - before[i].Sentence <= FarBack; i--)
        {
            if (before[i].Counted == "personnel" && (quantity.Earlier || cues.Distance(document, sentence, lexicon.Presence, quantity.First, quantity.End, out _) <= 2)) return "personnel";
        }
        return null;
    }

    private bool HasOtherPeople(Document document, Sentence sentence)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == lexicon.Uncounted && hit.Entry["kind"] is "crowd" or "media" or "money" or "share") return true;
        return false;
    }

    /// <summary>"The number of battle groups there has grown to 83", "the soldiers at the border are currently 70 thousand": what
    /// the subject of a verb of being or of change counts; null where the verb says something else of it.</summary>
    private string? Predicated(Document document, Sentence sentence, QuantityMention quantity, NounPhrase phrase, List<ForceMention> before)
    {
        if (phrase.Kind != NounPhraseKind.None || phrase.Partitive || quantity.Size < 2 || quantity.Kind == NumberKind.Vague) return null;
        var verb = PredicateAt(document, sentence, quantity.First - 1);
        if (verb < 0) return null;
        for (var at = verb - 1; at >= sentence.FirstToken && verb - at <= SubjectReach; at--)
        {
            if ((before.Count > 0 && before[^1].Sentence == sentence.Index && at < before[^1].End) || (document.Tokens[at] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is ';' or ':' or ',')) return null;
            if (document.TryHit(at, lexicon.Clauses, out _)) return null;
            if (document.TryHit(at, lexicon.Counted, out var hit))
            {
                var noun = lexicon.Noun(hit.Entry);
                if (noun is { Singular: false, Weak: false, Civil: false }) return noun.Class;
                if (noun is { Weak: true, Bare: false, Scale: CountScale.People } && (quantity.Size >= Crowd || quantity.Bounded)) return "personnel";
            }
            else if (quantity.Bounded && document.TryHit(at, lexicon.Collectives, out _))
            {
                return "personnel";
            }
        }
        return null;
    }

    private static bool Is(Document document, int token, int entry)
    {
        if (token < 0) return false;
        foreach (var hit in document.HitsAt(token))
            if (hit.Entry.Id == entry) return true;
        return false;
    }

    /// <summary>Where the verb of being or of change stands whose predicate a number is; -1 where another word stands there.</summary>
    private int PredicateAt(Document document, Sentence sentence, int before)
    {
        for (var at = before; at > sentence.FirstToken && before - at < 3; at--)
        {
            if (document.TryHit(at, lexicon.Growth, out _) || (document.TryHit(at, lexicon.Helpers, out var helper) && helper.Entry["type"] == "be")) return at;
            if (!(document.TryHit(at, lexicon.Boundaries, out var small) && (small.Entry["kind"] == "adverb" || Is(document, at, lexicon.To) || Is(document, at, lexicon.From)))) return -1;
        }
        return -1;
    }

    private static string? Small(Sentence sentence, QuantityMention quantity, NounPhrase phrase, List<ForceMention> before)
    {
        if (!phrase.Partitive && !phrase.More && !quantity.Bounded) return null;
        // The latest count of the same order: "41 groups … 33 of them".
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 3; i--)
        {
            var earlier = before[i];
            if (sentence.Index - earlier.Sentence > 2) break;
            if (phrase.Partitive ? earlier.Quantity.Size > quantity.Size : earlier.Quantity.Size < Crowd * 5) return earlier.Counted;
        }
        return null;
    }
}
