using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds the reported statements of one sentence: at each cue the speaker that the lexicons know, else the noun phrase
/// that stands where a speaker stands.</summary>
internal sealed class SentenceSayings(Document document, Sentence sentence, IReadOnlyList<Stretch> stretches, CueLexicon cues, QuoteMap quotes)
{
    private const int LongTail = 16; // tokens of "said on Monday at a meeting of the council" behind what is said
    private readonly SourcePhrases _phrases = new(document, sentence, cues, quotes);
    private readonly ContentSpans _contents = new(document, sentence, cues, quotes);

    public void Read(List<Saying> sayings)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (quotes.IsInside(at)) continue;
            if (Known(at) is { } stretch)
            {
                Add(sayings, OfStretch(stretch));
                at = Math.Max(at, stretch.CueEnd - 1);
                continue;
            }
            if (!cues.TryCue(document, at, out var end, out var what, out var frame)) continue;
            if (frame != CueFrame.Mute) Add(sayings, frame == CueFrame.Origin ? OfPhrase(at, end, what) : OfVerb(at, end, what, frame));
            at = end - 1;
        }
    }

    private static void Add(List<Saying> sayings, Saying? saying)
    {
        if (saying is { Content.Count: > 0 }) sayings.Add(saying);
    }

    private Stretch? Known(int at)
    {
        foreach (var stretch in stretches)
            if (stretch.CueFirst == at && stretch.Speakers.Count > 0 && !stretch.IsRelay) return stretch;
        return null;
    }

    private Saying? OfStretch(Stretch stretch)
    {
        Party? speaker = stretch.Speakers[0];
        var source = new TokenRange(stretch.Speakers.Min(s => s.FirstToken), stretch.Speakers.Max(s => s.EndToken));
        var cue = new TokenRange(stretch.CueFirst, stretch.CueEnd);
        if (source.Contains(cue.First))
        {
            // A name with a colon reports without a word; a credit under a picture reports nothing.
            if (stretch.Class == CueClass.Shown) return null;
            cue = new TokenRange(cue.First, cue.First);
        }
        if (cue.Length > 0 && !Reports(source, cue)) return null;
        if (source.End <= cue.First)
        {
            // A name that no lexicon has is part of whatever phrase stands there: "employees at First Bank".
            var whole = speaker is { Type: PartyType.Organisation, Kind: SourceKind.Unknown } ? _phrases.Before(Helpers(cue.First)) : default;
            if (whole.Length > source.Length) (speaker, source) = (null, whole);
            else source = _phrases.Around(source, Helpers(cue.First));
        }
        else if (source.First >= cue.End && _phrases.Behind(cue.End, IsOrigin(cue.First)) is { Length: > 0 } after && after.First <= source.First && after.End >= source.End)
        {
            source = after;
        }
        var behind = (stretch.FirstToken < Math.Min(source.First, cue.First) && !stretch.IsOpen) || (source.End <= cue.First && IsBehind(source, cue.End));
        return Said(speaker, source, cue, stretch.Class, behind, stretch.EndToken);
    }

    /// <summary>Whether the words at a cue report: not "plans to warn", "Kyiv's warning comes", "spoke with".</summary>
    private bool Reports(TokenRange source, TokenRange cue)
    {
        if (cue.First > sentence.FirstToken && cues.IsParticle(document, cue.First - 1)) return false;
        if (cue.First > sentence.FirstToken && document.Tokens[cue.First - 1].Kind == TokenKind.Clitic && source.End == cue.First && !Announces(cue.End)) return false;
        return !(cues.IsVerb(document, cue.First) && cue.End < sentence.EndToken && source.End <= cue.First && cues.IsCompany(document, cue.End));
    }

    private bool IsOrigin(int at) => cues.TryCue(document, at, out _, out _, out var frame) && frame == CueFrame.Origin;

    private bool Announces(int end) =>
        end < sentence.EndToken && (IsMark(end, ':') || quotes.IsOpener(end) || (IsMark(end, ',') && quotes.IsOpener(end + 1)) || cues.ClauseWord(document, end) == "that");

    /// <summary>"According to a neighbour": somebody whom no lexicon knows.</summary>
    private Saying? OfPhrase(int at, int end, CueClass what) =>
        !cues.IsBasis(document, at) && _phrases.Behind(end, whole: true) is { Length: > 0 } source ? Said(null, source, new TokenRange(at, end), what, at > sentence.FirstToken + 1, sentence.EndToken) : null;

    private Saying? OfVerb(int at, int end, CueClass what, CueFrame frame)
    {
        if (frame is CueFrame.Passive or CueFrame.Relay or CueFrame.Noun or CueFrame.Spread) return null;
        // A capital inside a sentence belongs to a name; behind an article or another cue it is a noun.
        if (at > sentence.FirstToken && document.Tokens[at].Capitals == 1 && document.Blocks[sentence.Block].Kind != BlockKind.Heading) return null;
        if (at > sentence.FirstToken && (cues.IsArticle(document, at - 1) || cues.IsParticle(document, at - 1))) return null;
        var verb = Helpers(at);
        for (var helper = verb; helper < at; helper++)
            if (cues.IsNegation(document, helper) || (cues.IsBe(document, helper) && !cues.IsProgressive(document, at))) return null;
        var cue = new TokenRange(at, end);
        var quoted = at > sentence.FirstToken && (quotes.IsCloser(at - 1) || (IsMark(at - 1, ',') && at - 2 >= sentence.FirstToken && quotes.IsCloser(at - 2)));
        if ((quoted || (frame == CueFrame.Verb && at > sentence.FirstToken && IsMark(at - 1, ','))) && !cues.HasListener(document, at) && _phrases.Behind(end) is { Length: > 0 } inverted)
            return Said(null, inverted, cue, what, true, sentence.EndToken);
        // "A report that suggested", "the driver who said": whoever stands before the relative.
        if (verb - 1 > sentence.FirstToken && !cues.MayBeNoun(document, at) && cues.ClauseWord(document, verb - 1) is "relative" or "that") verb--;
        if (_phrases.Before(verb) is not { Length: > 0 } source || !Reports(source, cue)) return null;
        var announces = Announces(end);
        var behind = IsBehind(source, end);
        // Somebody unknown is believed to speak only where the verb is one of saying or thinking, or what is said is marked.
        if (!announces && !behind && (frame != CueFrame.Verb || what is not (CueClass.Said or CueClass.Estimate or CueClass.Prediction) || cues.IsProgressive(document, at))) return null;
        if (cues.MayBeNoun(document, at) && !announces && !behind && verb == at && !cues.IsSmall(document, source.First)) return null;
        return Said(null, source, cue, what, behind, sentence.EndToken);
    }

    /// <summary>Whether a speaker with the verb behind stands at the end of what is said, or in its middle.</summary>
    private bool IsBehind(TokenRange source, int end)
    {
        var before = source.First - 1;
        if (before <= sentence.FirstToken) return false;
        var marked = quotes.IsCloser(before) || (IsMark(before, ',') && (before - sentence.FirstToken > 2 || (end < sentence.EndToken && IsMark(end, ','))));
        return marked && (end >= sentence.EndToken || cues.ClauseWord(document, end) is null) && !(end < sentence.EndToken && IsMark(end, ':')) && EndsSoon(end);
    }

    private bool EndsSoon(int end)
    {
        for (var at = end; at < sentence.EndToken && at < end + LongTail; at++)
        {
            if (document.Tokens[at].Kind == TokenKind.Mark) return !quotes.IsOpener(at) || at == end;
            // "Police said the road was closed": a clause of its own.
            if (cues.IsAuxiliary(document, at) || (at == end && cues.IsArticle(document, at))) return false;
        }
        return end >= sentence.EndToken;
    }

    private Saying Said(Party? speaker, TokenRange source, TokenRange cue, CueClass what, bool behind, int stop)
    {
        var (first, end) = (Math.Min(source.First, cue.First), Math.Max(source.End, cue.End));
        if (cue.First > sentence.FirstToken) first = Math.Min(first, Helpers(cue.First));
        var content = behind ? _contents.Around(first, end, Math.Max(stop, end), source.End <= cue.First) : _contents.Ahead(end, cues.HasListener(document, cue.First) && cue.Length > 0, Math.Max(stop, end));
        return new Saying(speaker, source, cue, what, content) { IsBehind = behind };
    }

    /// <summary>The token at which the helpers before a verb begin.</summary>
    private int Helpers(int at)
    {
        while (at > sentence.FirstToken && cues.IsHelper(document, at - 1)) at--;
        return at;
    }

    private bool IsMark(int at, char mark) =>
        at >= sentence.FirstToken && at < sentence.EndToken && document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == mark;
}
