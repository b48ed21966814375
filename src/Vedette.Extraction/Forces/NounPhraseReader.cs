using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds the noun that a number counts, by walking from the number to the end of its noun phrase.</summary>
internal sealed class NounPhraseReader(ForceLexicon lexicon)
{
    /// <summary>How many words that no lexicon knows may stand between number and noun.</summary>
    private const int Unknown = 5;

    /// <summary>Reads behind a quantity.</summary>
    public NounPhrase Read(Document document, Sentence sentence, QuantityMention quantity)
    {
        var at = Math.Max(quantity.End, quantity.NumberEnd);
        var end = sentence.EndToken;
        if (at >= end) return new(NounPhraseKind.None, null, at, at, false, false, false);
        if (IsHyphen(document, at) && !document.Tokens[at].SpaceBefore && at + 1 < end && !document.Tokens[at + 1].SpaceBefore)
            return Compound(document, sentence, at + 1);
        if (document.TryHit(at, lexicon.Partitives, out var partitive))
        {
            return lexicon.PointsAway(partitive.Entry)
                ? new(NounPhraseKind.Other, null, at, partitive.EndToken, false, false, false)
                : new(NounPhraseKind.None, null, at, partitive.EndToken, false, true, false);
        }
        return Walk(document, sentence, quantity, at, singular: quantity.Size <= 1);
    }

    private NounPhrase Compound(Document document, Sentence sentence, int at)
    {
        var end = sentence.EndToken;
        // "90,000-strong", "40,000-man": what follows is a body, or the crowd at a match.
        var strong = document.TryHit(at, lexicon.Compounds, out _);
        if (!strong)
        {
            return document.TryHit(at, lexicon.Counted, out var joined)
                ? new(NounPhraseKind.Counted, joined.Entry, joined.FirstToken, joined.EndToken, true, false, false)
                : new(NounPhraseKind.Other, null, at, at + 1, true, false, false);
        }
        var unknown = 0;
        for (var token = at + 1; token < end && unknown <= Unknown; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Mark && !IsHyphen(document, token)) break;
            if (document.TryHit(token, lexicon.Counted, out var noun) && !(lexicon.Noun(noun.Entry).Weak && document.TryHit(token, lexicon.Collectives, out _)))
                return new(NounPhraseKind.Counted, noun.Entry, noun.FirstToken, noun.EndToken, true, false, false);
            if (document.TryHit(token, lexicon.Collectives, out var body))
                return new(NounPhraseKind.Collective, body.Entry, body.FirstToken, body.EndToken, true, false, false);
            if (document.TryHit(token, lexicon.Boundaries, out _)) break;
            unknown++;
        }
        return new(NounPhraseKind.Other, null, at, at + 1, true, false, false);
    }

    private NounPhrase Walk(Document document, Sentence sentence, QuantityMention quantity, int at, bool singular)
    {
        var end = sentence.EndToken;
        var unknown = 0;
        var more = quantity.More;
        var of = false;
        for (var token = at; token < end; token++)
        {
            var current = document.Tokens[token];
            if (current.Kind == TokenKind.Clitic) continue;
            if (current.Kind == TokenKind.Mark)
            {
                if (IsHyphen(document, token) && !current.SpaceBefore) continue;
                if (document.Text[current.Start] is '{' or '}' or '“' or '”' or '"' or '\'' or '‘' or '’' or '/' && token > at) continue;
                return Nothing(at, token, unknown, more);
            }
            // "combat-ready", "stand-by": the second part of a compound word is no verb.
            var joined = token > at && IsHyphen(document, token - 1) && !current.SpaceBefore;
            if (Longest(document, token, out var hit, out var kind) && !(joined && kind is not Sort.Counted))
            {
                switch (kind)
                {
                    case Sort.Counted:
                        var noun = lexicon.Noun(hit.Entry);
                        if ((noun.Singular && !singular) || (noun.Bare && !IsBare(document, hit, end)))
                        {
                            token = hit.EndToken - 1;
                            unknown++;
                            continue;
                        }
                        // "militia boats": of two counted nouns in a row the last is the head.
                        while (hit.EndToken < end && document.TryHit(hit.EndToken, lexicon.Counted, out var head) && !lexicon.Noun(head.Entry).Singular) hit = head;
                        return new(NounPhraseKind.Counted, hit.Entry, hit.FirstToken, hit.EndToken, false, of && quantity.Kind == NumberKind.Cardinal, more);
                    case Sort.Skip:
                        of |= hit.Entry["of"] == "yes";
                        more |= hit.Entry["of"] is null;
                        token = hit.EndToken - 1;
                        continue;
                    case Sort.Uncounted:
                        // "two second-hand tanks"
                        if (hit.EndToken < end && IsHyphen(document, hit.EndToken) && !document.Tokens[hit.EndToken].SpaceBefore)
                        {
                            token = hit.EndToken;
                            continue;
                        }
                        return new(NounPhraseKind.Other, hit.ClassId == lexicon.Nationals ? hit.Entry : null, hit.FirstToken, hit.EndToken, false, false, more);
                    case Sort.Boundary:
                        // "100,000 deployed soldiers": a verb form before the noun only qualifies it.
                        if (hit.ClassId == lexicon.Counting && hit.EndToken < end && document.TryHit(hit.EndToken, lexicon.Counted, out _)) continue;
                        // "half the troops", "some 90,000 the Russian soldiers": an article may open the phrase.
                        if (unknown == 0 && hit.Entry["kind"] == "determiner" && (quantity.Kind == NumberKind.Fraction || more || IsThe(document, token))) continue;
                        return Nothing(at, token, unknown, more);
                }
            }
            if ((current.Kind == TokenKind.Number && !joined) || document.TryHit(token, lexicon.Numbers, out _))
            {
                // "20 of its 31 tanks", "3,000 of the promised 10,000 soldiers": the noun behind the whole is that of the part.
                if (of) continue;
                return Nothing(at, token, token == at ? 0 : Math.Max(unknown, 1), more);
            }
            if (++unknown > Unknown) break;
        }
        return Nothing(at, end, unknown, more);
    }

    /// <summary>Whether a noun in small letters has no other behind it: "90 thousand Russian military are", but "military aid" and "the
    /// forty first Military".</summary>
    private bool IsBare(Document document, Lexicons.LexiconHit noun, int end) =>
        char.IsLower(document.Text[document.Tokens[noun.FirstToken].Start])
        && (noun.EndToken >= end || document.Tokens[noun.EndToken].Kind == TokenKind.Mark || document.TryHit(noun.EndToken, lexicon.Boundaries, out _) || document.TryHit(noun.EndToken, lexicon.Counting, out _));

    private static NounPhrase Nothing(int at, int token, int unknown, bool more) =>
        new(unknown == 0 ? NounPhraseKind.None : NounPhraseKind.Other, null, at, Math.Max(at, token), false, false, more);

    private enum Sort : byte
    {
        Counted,
        Boundary,
        Skip,
        Uncounted,
    }

    /// <summary>The longest phrase that tells something here; of equal ones a counted noun before a small word before another noun.</summary>
    private bool Longest(Document document, int token, out Lexicons.LexiconHit best, out Sort sort)
    {
        best = default;
        sort = default;
        var found = false;
        foreach (var hit in document.HitsAt(token))
        {
            Sort candidate;
            if (hit.ClassId == lexicon.Counted) candidate = Sort.Counted;
            else if (hit.ClassId == lexicon.Boundaries || hit.ClassId == lexicon.Counting) candidate = Sort.Boundary;
            else if (hit.ClassId == lexicon.Skips) candidate = Sort.Skip;
            else if (hit.ClassId == lexicon.Uncounted || hit.ClassId == lexicon.Nationals && IsNationals(document, hit)) candidate = Sort.Uncounted;
            else continue;
            if (found && (hit.Length < best.Length || (hit.Length == best.Length && candidate >= sort))) continue;
            (best, sort, found) = (hit, candidate, true);
        }
        return found;
    }

    /// <summary>"Germans": the nationals themselves; the first form of a row is the adjective, and before a counted noun
    /// any form is one.</summary>
    private bool IsNationals(Document document, Lexicons.LexiconHit hit) =>
        !document.Text.AsSpan(document.Tokens[hit.FirstToken].Start, document.Tokens[hit.EndToken - 1].End - document.Tokens[hit.FirstToken].Start).SequenceEqual(hit.Entry.Forms[0])
        && !(hit.EndToken < document.Tokens.Length && document.TryHit(hit.EndToken, lexicon.Counted, out _));

    private static bool IsThe(Document document, int token) => document.Tokens[token].Length > 2;

    public static bool IsHyphen(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is '-' or '\u2010' or '\u2011';
}
