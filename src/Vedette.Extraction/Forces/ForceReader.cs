using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds every number of a report that counts a force. A report without a force noun costs one look at its hits.</summary>
internal sealed class ForceReader(LanguagePack language, ForceLexicon lexicon, QuantityReader quantities, CueReader cues)
{
    /// <summary>How many sports words, per military word, make a sports page.</summary>
    private const int SportsWords = 6;

    /// <summary>How far the base of a share may stand, in sentences before and tokens behind.</summary>
    private const int BaseReach = 8;

    /// <summary>So many military words among so many tokens on either side make a text that speaks of forces.</summary>
    private const int MilitaryWords = 2, MilitaryWindow = 120;

    /// <summary>Fewer "men" than that may be anybody.</summary>
    private const double FewPeople = 20;

    /// <summary>Fewer drills than that are news of drills and no count.</summary>
    private const double Several = 5;

    /// <summary>So many "men" in such a report are soldiers.</summary>
    private const double ManyPeople = 1000;

    private readonly NounPhraseReader _phrases = new(lexicon);
    private readonly ElidedHeads _elided = new(lexicon, cues);
    private readonly QuantityFilter _filter = new(language, lexicon);

    /// <summary>The mentions of a report, in order.</summary>
    public void Read(Document document, List<ForceMention> mentions)
    {
        if (!SpeaksOfForces(document)) return;
        var found = new List<QuantityMention>();
        var sentences = document.Sentences;
        foreach (var block in document.Blocks)
        {
            var first = sentences[block.FirstSentence].FirstToken;
            if (IsTeaser(document, first)) continue;
            for (var s = block.FirstSentence; s < block.FirstSentence + block.SentenceCount; s++)
            {
                found.Clear();
                quantities.Read(document, sentences[s], found);
                if (found.Count == 0 || IsElsewhere(document, sentences[s])) continue;
                foreach (var quantity in found)
                {
                    if (_filter.IsNoCount(document, sentences[s], quantity)) continue;
                    if (Mention(document, sentences[s], block, quantity, mentions) is { } mention) mentions.Add(mention);
                }
            }
        }
    }

    /// <summary>Whether the report has force nouns, and is no sports page.</summary>
    private bool SpeaksOfForces(Document document)
    {
        if (!document.Has(lexicon.Counted) && !document.Has(lexicon.Collectives)) return false;
        var (forces, weak, sports, military) = (0, 0, 0, 0);
        foreach (var hit in document.Hits(0, document.Tokens.Length))
        {
            if (hit.ClassId == lexicon.Counted) _ = lexicon.Noun(hit.Entry).Weak ? weak++ : forces++;
            else if (hit.ClassId == lexicon.Collectives) weak++;
            else if (hit.ClassId == lexicon.Military) military++;
            else if (hit.ClassId == lexicon.Sports) sports++;
        }
        return (forces > 0 || (weak > 0 && military > 0)) && !(sports >= SportsWords && sports > military);
    }

    private bool IsTeaser(Document document, int first)
    {
        var token = first;
        while (token < document.Tokens.Length - 1 && document.Tokens[token].Kind == TokenKind.Mark) token++;
        return document.TryHit(token, lexicon.Teasers, out _);
    }

    private ForceMention? Mention(Document document, Sentence sentence, Block block, QuantityMention quantity, List<ForceMention> before)
    {
        var phrase = _phrases.Read(document, sentence, quantity);
        switch (phrase.Kind)
        {
            case NounPhraseKind.Other:
                return AreNationals(document, sentence, phrase, before) ? new ForceMention(sentence.Index, quantity, "personnel", phrase.First, phrase.End, HeadKind.Weak) : null;
            case NounPhraseKind.Collective:
                return new ForceMention(sentence.Index, quantity, "personnel", phrase.First, phrase.End, HeadKind.Compound) { Whole = phrase.Entry?["whole"] == "yes" };
            case NounPhraseKind.Counted:
                return Counted(document, sentence, block, quantity, phrase, before);
            default:
                if (quantity.Kind == NumberKind.Fraction) return null;
                return _elided.Resolve(document, sentence, quantity, phrase, before);
        }
    }

    private ForceMention? Counted(Document document, Sentence sentence, Block block, QuantityMention quantity, NounPhrase phrase, List<ForceMention> before)
    {
        var noun = lexicon.Noun(phrase.Entry!);
        var counted = noun.Air is { } air && ForceLexicon.Any(document, sentence.FirstToken, sentence.EndToken, lexicon.Air) ? air : noun.Class;
        var head = phrase.Hyphen ? HeadKind.Compound : HeadKind.Noun;
        if (phrase.Hyphen && noun.Singular && noun.Scale == CountScale.Things) return null;
        if (noun.Class == "exercise" && quantity.Size < Several) return null;
        if (block.Kind == BlockKind.Heading && quantity.First == sentence.FirstToken && quantity.Size < 100 && noun.Scale == CountScale.People) return null;
        if (noun.Civil && !IsMilitaryAround(document, phrase.First)) return null;
        if (noun.Few && quantity.Size < FewPeople && quantity.Kind != NumberKind.Fraction && !IsMilitary(document, sentence, phrase, before)) return null;
        if (noun.Scale == CountScale.Things && IsSale(document, sentence)) return null;
        if (noun.Weak)
        {
            head = HeadKind.Weak;
            if (noun.Class == "formation")
            {
                if (_elided.Formation(document, sentence, quantity, before) is not { } formation) return null;
                counted = formation;
            }
            else if (noun.Scale == CountScale.People && quantity.Size < FewPeople && quantity.Kind != NumberKind.Fraction)
            {
                return null;
            }
            else if (!(quantity.Size >= ManyPeople && IsMilitaryAround(document, phrase.First)) && !IsMilitary(document, sentence, phrase, before))
            {
                return null;
            }
        }
        var derived = quantity.Kind == NumberKind.Fraction;
        if (derived)
        {
            if (Share(document, sentence, quantity, counted, phrase.End, before) is not { } share) return null;
            quantity = share;
        }
        quantity = quantities.WithTail(document, sentence, quantity, phrase.End);
        return new ForceMention(sentence.Index, quantity, counted, phrase.First, phrase.End, head) { Derived = derived, Partitive = phrase.Partitive, More = phrase.More, IsThing = noun.Scale == CountScale.Things };
    }

    /// <summary>"12,800 soldiers, among them 2,500 Russians and 50 Kazakhs": nationals that are a part of a force named just before.</summary>
    private bool AreNationals(Document document, Sentence sentence, NounPhrase phrase, List<ForceMention> before)
    {
        if (phrase.Entry is not { } entry || before.Count == 0 || before[^1] is not { Counted: "personnel" } whole || whole.Sentence != sentence.Index || whole.End > phrase.First) return false;
        if (!document.TryHit(phrase.First, lexicon.Nationals, out var nation) || nation.Entry != entry) return false;
        return ForceLexicon.Any(document, whole.End, phrase.First, lexicon.Parts) || document.TryHit(whole.NounFirst, lexicon.Nationals, out _);
    }

    private bool IsElsewhere(Document document, Sentence sentence)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == lexicon.Elsewhere && hit.Entry["only"] is null) return true;
        return false;
    }

    private bool IsSale(Document document, Sentence sentence)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == lexicon.Elsewhere && hit.Entry["only"] == "things") return true;
        return false;
    }

    private bool IsMilitaryAround(Document document, int token)
    {
        var first = Math.Max(0, token - MilitaryWindow);
        var end = Math.Min(document.Tokens.Length, token + MilitaryWindow);
        var count = 0;
        foreach (var hit in document.Hits(first, end))
        {
            if (hit.ClassId == lexicon.Designations) return true;
            if ((hit.ClassId == lexicon.Military || (hit.ClassId == lexicon.Counted && lexicon.Noun(hit.Entry) is { Weak: false, Civil: false })) && ++count >= MilitaryWords) return true;
        }
        return false;
    }

    /// <summary>Whether a weak noun ("men") stands in a military sentence, or close behind a force.</summary>
    private bool IsMilitary(Document document, Sentence sentence, NounPhrase phrase, List<ForceMention> before)
    {
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.FirstToken >= phrase.First && hit.FirstToken < phrase.End) continue;
            if (hit.ClassId == lexicon.Military || (hit.ClassId == lexicon.Counted && !lexicon.Noun(hit.Entry).Weak)) return true;
        }
        return before.Count > 0 && sentence.Index - before[^1].Sentence <= 3;
    }

    /// <summary>A share with its base: the number counted alike that stands nearest before, or right behind ("half of the
    /// personnel, which might number 175,000").</summary>
    private QuantityMention? Share(Document document, Sentence sentence, QuantityMention quantity, string counted, int after, List<ForceMention> before)
    {
        for (var i = before.Count - 1; i >= 0 && sentence.Index - before[i].Sentence <= BaseReach; i--)
        {
            if (before[i].Counted == counted && !before[i].Derived) return Share(quantity, before[i].Quantity.Size);
        }
        var behind = new List<QuantityMention>();
        quantities.Read(document, sentence, behind);
        foreach (var candidate in behind)
        {
            if (candidate.First >= after && candidate.First - after < BaseReach && candidate.Kind == NumberKind.Cardinal && _phrases.Read(document, sentence, candidate).Kind == NounPhraseKind.None
                && !QuantityFilter.IsYears(document, candidate)) return Share(quantity, candidate.Size);
        }
        return null;
    }

    private static QuantityMention Share(QuantityMention quantity, double whole)
    {
        var share = quantity.Size;
        return quantity with { Low = quantity.Low * whole, High = quantity.High * whole, Point = quantity.Point is null ? null : share * whole };
    }
}
