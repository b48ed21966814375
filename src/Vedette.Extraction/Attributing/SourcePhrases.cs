using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds the noun phrase that names a speaker beside a cue, known to the lexicons of parties or not: "a baker from
/// Lyon, who asked not to be named," before "said", "two of the strikers" behind it.</summary>
internal sealed class SourcePhrases(Document document, Sentence sentence, CueLexicon cues, QuoteMap quotes)
{
    private const int LongestAside = 24; // tokens between commas behind a name
    private const int LongestPhrase = 24; // tokens of a noun phrase
    private const int LongBare = 4; // tokens of a phrase that begins with a small letter and no article

    /// <summary>The phrase that ends before a token; an empty range where none does.</summary>
    public TokenRange Before(int end)
    {
        var stop = end;
        if (stop - 1 > sentence.FirstToken && IsAsideEnd(stop - 1))
        {
            // "The driver, who had seen it all, said".
            for (var left = stop - 2; left > sentence.FirstToken && stop - left < LongestAside; left--)
            {
                if (quotes.IsInside(left)) break;
                if (!IsAsideEnd(left)) continue;
                return Walk(left) is { Length: > 0 } named ? new TokenRange(named.First, stop - 1) : default;
            }
            return default;
        }
        var walked = Walk(stop);
        // "A woman who answered the phone said": the clause belongs to her.
        return walked.First - 1 > sentence.FirstToken && walked.Length > 0 && cues.ClauseWord(document, walked.First - 1) == "relative" && Walk(walked.First - 1) is { Length: > 0 } antecedent
            ? new TokenRange(antecedent.First, stop)
            : walked;
    }

    /// <summary>The whole phrase around a known name before a verb: its modifiers, and an aside between commas behind it.</summary>
    public TokenRange Around(TokenRange name, int verb)
    {
        var first = name.First;
        // "That Moscow": the conjunction is no part of the name.
        if (name.Length > 1 && cues.IsThat(document, first)) return Around(name with { First = first + 1 }, verb);
        for (var at = name.First - 1; at >= sentence.FirstToken && name.First - at < LongestPhrase && IsWord(at) && !cues.IsLink(document, at) && !cues.IsHelper(document, at) && cues.ClauseWord(document, at) is null; at--)
        {
            if (document.Tokens[at].IsCapitalised || cues.IsSmall(document, at)) first = at;
            if (cues.IsArticle(document, at)) break;
        }
        return verb - 1 > name.End && IsAsideEnd(verb - 1) && IsAsideEnd(name.End) ? new TokenRange(first, verb - 1) : name with { First = first };
    }

    /// <summary>A name with what belongs to it before the verb: "a spokeswoman for the union said", "Norway's oil fund said".</summary>
    public TokenRange UpTo(TokenRange name, int verb, bool possessive)
    {
        if (name.End >= verb || verb - name.End > LongestPhrase || (!possessive && !cues.IsLink(document, name.End) && !cues.IsSmall(document, name.End))) return name;
        for (var at = name.End; at < verb; at++)
            if (!IsWord(at) || quotes.IsInside(at)) return name;
        return name with { End = verb };
    }

    /// <summary>Whom a sentence is about, as far as small words, capitals and "of" tell: the phrase it begins with.</summary>
    public TokenRange Opening()
    {
        var first = sentence.FirstToken;
        if (quotes.IsInside(first) || quotes.IsOpener(first) || cues.IsLink(document, first) || cues.IsHelper(document, first) || cues.ClauseWord(document, first) is not null) return default;
        var at = first;
        while (at < sentence.EndToken && cues.IsSmall(document, at)) at++;
        if (at < sentence.EndToken && at > first && document.Tokens[at].Kind == TokenKind.Word && !document.Tokens[at].IsCapitalised) at++;
        else if (at == first && !(document.Tokens[first].Capitals == 1 && document.Tokens[first].Kind == TokenKind.Word && !cues.IsOpener(document, first))) return default;
        while (at < sentence.EndToken && document.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word }) at++;
        return at > first && at < sentence.EndToken ? new TokenRange(first, at) : default;
    }

    /// <summary>The phrase that begins at a token, with what a comma adds to it; an empty range where none does.</summary>
    /// <param name="first">The token.</param>
    /// <param name="whole">Whether "on the route" behind the name belongs to it, as it does behind "according to".</param>
    public TokenRange Behind(int first, bool whole = false)
    {
        if (first >= sentence.EndToken || !CanBegin(first)) return default;
        var end = Run(first, whole);
        if (end == first) return default;
        // "Said Ann Lee, a nurse at the clinic, …": the aside belongs to the name.
        if (end + 1 < sentence.EndToken && IsMark(end, ',') && (cues.IsArticle(document, end + 1) || cues.ClauseWord(document, end + 1) == "relative" || document.Tokens[end + 1].Kind == TokenKind.Number))
        {
            var close = end + 1;
            while (close < sentence.EndToken && close - end < LongestAside && !IsMark(close, ',') && !IsMark(close, '.') && !IsMark(close, ';') && !quotes.IsOpener(close)) close++;
            // "According to two drivers, the road is closed.": what runs to the end is what is said.
            if (close < sentence.EndToken && (IsMark(close, ',') || (!whole && (IsMark(close, '.') || IsMark(close, ';'))))) end = close;
        }
        return new TokenRange(first, end);
    }

    /// <summary>The words of one noun phrase to the left of a token: back to a mark, a clause word or a verb.</summary>
    private TokenRange Walk(int end)
    {
        var first = end;
        while (first > sentence.FirstToken && end - first < LongestPhrase && IsWord(first - 1)) first--;
        // "On Monday the company said": an adverbial opens the clause, and the phrase begins behind it.
        while (first < end && (cues.IsHelper(document, first) || cues.ClauseWord(document, first) is not null)) first++;
        if (first < end && cues.IsLink(document, first))
        {
            var at = end - 1;
            while (at > first && !cues.IsArticle(document, at) && !cues.IsLink(document, at)) at--;
            first = cues.IsArticle(document, at) && !cues.IsLink(document, at - 1) ? at : document.Tokens[end - 1].IsCapitalised ? CapitalsBefore(end) : first = end;
        }
        // "Shares fell after the regulator said": another clause goes before.
        for (var at = end - 1; at > first; at--)
            if (cues.OpensClause(document, at) && (cues.IsSmall(document, at + 1) || document.Tokens[at + 1].IsCapitalised)) return new TokenRange(at + 1, end);
        return first < end && IsNominal(first, end) ? new TokenRange(first, end) : default;
    }

    private int CapitalsBefore(int end)
    {
        var first = end - 1;
        while (first > sentence.FirstToken && document.Tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && !cues.IsLink(document, first - 1)) first--;
        return first;
    }

    private int Run(int first, bool whole)
    {
        var at = first;
        while (at < sentence.EndToken && at - first < LongestPhrase && !quotes.IsOpener(at))
        {
            var token = document.Tokens[at];
            // "The Conflict Observatory (CO)": initials in brackets.
            if (at > first && at + 2 < sentence.EndToken && IsMark(at, '(') && document.Tokens[at + 1].Capitals == 2 && IsMark(at + 2, ')'))
            {
                at += 3;
                continue;
            }
            if (token.Kind == TokenKind.Mark && !IsHyphen(at) && !IsInitialDot(at)) break;
            if (at > first && cues.ClauseWord(document, at) is { } word && !(word == "conjunction" && at + 1 < sentence.EndToken && (document.Tokens[at + 1].IsCapitalised || cues.IsArticle(document, at + 1)))) break;
            if (at > first && cues.IsHelper(document, at) && !document.Tokens[at].IsCapitalised) break;
            // "Said Lee on Tuesday": when and where it was said is no part of the name.
            if (at > first && !whole && cues.IsAdverbial(document, at)) break;
            at++;
        }
        return at;
    }

    private bool CanBegin(int at) =>
        document.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && !quotes.IsInside(at) && cues.ClauseWord(document, at) is null && !cues.IsHelper(document, at)
        && !cues.IsParticle(document, at) && !cues.IsLink(document, at) && (document.Tokens[at].IsCapitalised || cues.IsSmall(document, at) || IsPlain(at));

    /// <summary>A word that no lexicon of cues knows: a noun, more likely than not.</summary>
    private bool IsPlain(int at) => !cues.TryCue(document, at, out _, out _, out _) && document.Tokens[at].Length > 3;

    private bool IsNominal(int first, int end)
    {
        if (quotes.IsInside(first) || cues.ClauseWord(document, end - 1) is not null) return false;
        // "Develop a service and": a clause, no name.
        if (end - first > LongBare && !document.Tokens[first].IsCapitalised && !cues.IsSmall(document, first) && document.Tokens[first].Kind != TokenKind.Number) return false;
        for (var at = first; at < end; at++)
            if (document.Tokens[at].Kind == TokenKind.Word && document.Tokens[at].Length > 2 && !cues.IsHelper(document, at) && !cues.IsLink(document, at)
                && !(cues.IsArticle(document, at) && document.Tokens[at].Length <= 5)) return true;
        return false;
    }

    private bool IsWord(int at)
    {
        if (quotes.IsInside(at)) return false;
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Mark) return IsHyphen(at) || IsInitialDot(at) || IsApostrophe(at);
        return cues.ClauseWord(document, at) is null or "conjunction" && !(cues.ClauseWord(document, at) is not null && !cues.IsJoin(document, at))
               && !(cues.TryCue(document, at, out _, out _, out _) && !token.IsCapitalised && !cues.MayBeNoun(document, at));
    }

    private bool IsAsideEnd(int at) => IsMark(at, ',') || IsMark(at, ')') || IsMark(at, '(') || IsMark(at, '–') || IsMark(at, '—');

    private bool IsHyphen(int at) => IsMark(at, '-') && !document.Tokens[at].SpaceBefore;

    private bool IsApostrophe(int at) => document.Tokens[at].Length == 1 && Tokenizer.IsApostrophe(document.Text[document.Tokens[at].Start]) && !document.Tokens[at].SpaceBefore;

    private bool IsInitialDot(int at) => IsMark(at, '.') && at > sentence.FirstToken && document.Tokens[at - 1].IsCapitalised && at + 1 < sentence.EndToken && !document.Tokens[at].SpaceBefore;

    private bool IsMark(int at, char mark) =>
        at >= sentence.FirstToken && at < sentence.EndToken && document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == mark;
}
