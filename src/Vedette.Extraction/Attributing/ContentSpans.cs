using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds what is said beside a cue and its speaker: before them, behind them, or on both sides.</summary>
internal sealed class ContentSpans(Document document, Sentence sentence, CueLexicon cues, QuoteMap quotes)
{
    private const int Aside = 12; // tokens of "to reporters in Geneva on Monday" before what is said
    private const int FewWords = 3; // tokens of "this week" before "that"
    private const int ShortestTail = 3; // tokens behind a speaker that can be a second piece

    /// <summary>What a cue before its content introduces.</summary>
    /// <param name="from">Token behind the cue and its speaker.</param>
    /// <param name="listener">Whether somebody is told first.</param>
    public List<TokenRange> Ahead(int from, bool listener, int end)
    {
        if (from < end && IsMark(from, ',') && !quotes.IsOpener(from + 1)) from++;
        if (from >= end) return [];
        // "Hopes to name a chairman".
        if (cues.IsParticle(document, from) && cues.HasObject(document, from - 1, to: true)) return Pieces(from, end);
        var (start, found) = (from, false);
        // "Said on Friday that", "told reporters in Geneva: …": when, where and to whom goes before.
        var loose = listener || IsCircumstance(from);
        for (var at = from; at < end && at - from <= Aside && !found; at++)
        {
            // "Announced this week that": a few words without a verb.
            if (at > from && !loose && !IsMark(at - 1, ',') && (at - from > FewWords || cues.IsAuxiliary(document, at - 1))) break;
            // "Told the court she had "never met" him": what is said begins before the words that are quoted.
            if (quotes.IsOpener(at) && (at == from || IsMark(at - 1, ',') || (loose && (!listener || IsCircumstance(from) || at == BehindListener(from, end))))) (start, found) = (at, true);
            else if (IsMark(at, ':') && (loose || at == from)) (start, found) = (at + 1, true);
            else if (cues.IsThat(document, at)) (start, found) = (at + 1, true);
            else if (at == from && cues.ClauseWord(document, at) == "that") found = true;
        }
        // "Spoke with the head of the bank", "found at the scene": nothing is said.
        if (!found && !listener && IsCircumstance(from))
        {
            // "Said on Tuesday it would": a clause of its own behind when and where.
            start = BehindCircumstance(from, end);
            return start > from && end - start >= ShortestTail && !IsMark(start, ',') && (cues.IsSmall(document, start) || cues.IsPronoun(document, start) || document.Tokens[start].IsCapitalised) ? Pieces(start, end) : [];
        }
        if (!found && listener && IsCircumstance(start = BehindListener(from, end))) return [];
        return Pieces(start, end);
    }

    private bool IsCircumstance(int at) =>
        at >= sentence.EndToken || IsMark(at, ',') || IsMark(at, '(') || (cues.IsLink(document, at) && !cues.IsOf(document, at)) || cues.IsTime(document, at) || (cues.IsHelper(document, at) && !cues.IsAuxiliary(document, at));

    /// <summary>What stands before a speaker, and what goes on behind.</summary>
    /// <param name="groupFirst">First token of speaker and cue.</param>
    /// <param name="groupEnd">Last, exclusive.</param>
    /// <param name="end">Where the sentence, or what is said, ends.</param>
    /// <param name="aside">Whether speaker and cue stand between commas in the middle of what is said: "The road, police said, is closed".</param>
    public List<TokenRange> Around(int groupFirst, int groupEnd, int end, bool aside)
    {
        var pieces = Pieces(PartStart(groupFirst), groupFirst);
        var tail = groupEnd;
        while (tail < end && tail - groupEnd <= Aside && !quotes.IsOpener(tail) && !IsMark(tail, ',') && !IsMark(tail, ':') && !IsMark(tail, ';') && !IsMark(tail, '.')) tail++;
        if (tail < end && !IsMark(tail, '.') && !IsMark(tail, ';'))
        {
            // ", adding that …" and ", who …" are told of the speaker; they are no piece of what is said.
            var next = quotes.IsOpener(tail) ? tail : tail + 1;
            if (next < end && !quotes.IsOpener(next) && (cues.TryCue(document, next, out _, out _, out _) || cues.ClauseWord(document, next) == "relative")) return pieces;
            var rest = Pieces(next, end);
            if (rest.Count > 0 && (quotes.IsOpener(rest[0].First) || (aside && tail == groupEnd && rest[0].Length >= ShortestTail))) pieces.AddRange(rest);
        }
        return pieces;
    }

    /// <summary>A stretch without marks and link words at its ends; empty where nothing is left.</summary>
    private List<TokenRange> Pieces(int first, int end)
    {
        while (first < end && IsEdge(first)) first++;
        while (end > first && IsEdge(end - 1)) end--;
        return end > first ? [new TokenRange(first, end)] : [];
    }

    private bool IsEdge(int at)
    {
        if (quotes.IsOpener(at) || quotes.IsCloser(at)) return false;
        var token = document.Tokens[at];
        // The full stop of a quotation stands inside it.
        if (token.Kind == TokenKind.Mark && token.Length == 1) return document.Text[token.Start] is ',' or ';' or ':' or '.' or '–' or '—' or '-' && !quotes.IsInside(at);
        return cues.IsThat(document, at) && quotes.IsOpener(at + 1);
    }

    private int PartStart(int before)
    {
        for (var at = before - 1; at > sentence.FirstToken; at--)
            if (IsMark(at, ';') && !quotes.IsInside(at)) return at + 1;
        return sentence.FirstToken;
    }

    /// <summary>The token behind "on Tuesday", "late on Monday in Geneva".</summary>
    private int BehindCircumstance(int from, int end)
    {
        var at = from;
        while (at < end && (cues.IsLink(document, at) || cues.IsTime(document, at)))
        {
            if (cues.IsLink(document, at)) at++;
            if (at < end && cues.IsArticle(document, at)) at++;
            if (at < end) at++;
            while (at < end && document.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word } && !cues.IsSmall(document, at)) at++;
        }
        return at;
    }

    /// <summary>"Told reporters in Geneva the talks had failed": behind whoever is told.</summary>
    private int BehindListener(int from, int end)
    {
        var at = from;
        if (at < end && cues.IsArticle(document, at)) at++;
        if (at < end) at++;
        while (at < end && document.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word }) at++;
        return at;
    }

    private bool IsMark(int at, char mark) =>
        at >= sentence.FirstToken && at < sentence.EndToken && document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == mark;
}
