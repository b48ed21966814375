using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds the reported statements of one sentence: at each cue the speaker that the lexicons know, else the noun phrase
/// that stands where a speaker stands.</summary>
internal sealed class SentenceSayings(Document document, Sentence sentence, IReadOnlyList<Stretch> stretches, CueLexicon cues, QuoteMap quotes)
{
    private const int QuotedReach = 6; // tokens of "by local media" between "quoted" and "as saying"
    private const int LongTail = 16; // tokens of "said on Monday at a meeting of the council" behind what is said
    private readonly SourcePhrases _phrases = new(document, sentence, cues, quotes);
    private readonly ContentSpans _contents = new(document, sentence, cues, quotes);

    public void Read(List<Saying> sayings)
    {
        var from = sayings.Count;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (quotes.IsInside(at)) continue;
            // "Was quoted by local media as saying": the media pass it on, and "saying" reports it.
            if (IsQuotedAs(at)) continue;
            if (Known(at) is { } stretch)
            {
                Add(sayings, OfStretch(stretch));
                at = Math.Max(at, stretch.CueEnd - 1);
                continue;
            }
            if (!cues.TryCue(document, at, out var end, out var what, out var frame)) continue;
            if (frame != CueFrame.Mute) Add(sayings, frame == CueFrame.Origin ? OfPhrase(at, end, what) : OfVerb(at, end, what, frame, sayings.Count > from ? sayings[^1].Source : null));
            at = end - 1;
        }
        if (sayings.Count == from) Add(sayings, OfColon());
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
        var cue = new TokenRange(stretch.CueFirst, stretch.CueEnd);
        // "Three sources told Reuters": whoever is told stands on the other side.
        var beside = stretch.Speakers.Where(s => cue.Length == 0 || (s.FirstToken < cue.First) == (speaker.FirstToken < cue.First));
        var source = new TokenRange(beside.Min(s => s.FirstToken), beside.Max(s => s.EndToken));
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
            else source = _phrases.UpTo(_phrases.Around(source, Helpers(cue.First)), Helpers(cue.First), speaker is { IsPossessive: true });
        }
        else if (source.First >= cue.End && _phrases.Behind(cue.End, IsOrigin(cue.First)) is { Length: > 0 } after && after.First <= source.First && after.End >= source.End)
        {
            source = after;
        }
        var behind = (stretch.FirstToken < Math.Min(source.First, cue.First) && !stretch.IsOpen && !(IsPreface(source.First) && source.End <= cue.First && !EndsSoon(cue.End))) || (source.End <= cue.First && IsBehind(source, cue.End));
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

    private Saying? OfVerb(int at, int end, CueClass what, CueFrame frame, TokenRange? before)
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
        var participle = cues.IsProgressive(document, at) && verb == at;
        if ((quoted || (frame == CueFrame.Verb && at > sentence.FirstToken && IsMark(at - 1, ','))) && !participle && !cues.HasListener(document, at) && _phrases.Behind(end) is { Length: > 0 } inverted
            // "The bank, which kept rates on hold, said inflation would slow": a subject with its verb is what is said.
            && !(inverted.End < sentence.EndToken && cues.IsAuxiliary(document, inverted.End)))
            return Said(null, inverted, cue, what, true, sentence.EndToken);
        // "…, adding that", "and added that": whoever spoke before in the sentence, else its subject.
        if (at > sentence.FirstToken && Announces(end) && (participle ? IsMark(at - 1, ',') : verb > sentence.FirstToken && cues.IsJoin(document, verb - 1)) || (participle && at > sentence.FirstToken && IsMark(at - 1, ',') && frame == CueFrame.Verb))
            return (before ?? (participle ? _phrases.Opening() : default)) is { Length: > 0 } first ? Said(null, first, cue, what, false, sentence.EndToken, own: true) : null;
        // "A report that suggested", "the driver who said": whoever stands before the relative.
        if (verb - 1 > sentence.FirstToken && !cues.MayBeNoun(document, at) && cues.ClauseWord(document, verb - 1) is "relative" or "that") verb--;
        if (_phrases.Before(verb) is not { Length: > 0 } source || !Reports(source, cue)) return null;
        var announces = Announces(end) || TakesObject(at, end);
        var behind = IsBehind(source, end);
        // Somebody unknown is believed to speak only where the verb is one of saying or thinking, or what is said is marked.
        if (!announces && !behind && (frame != CueFrame.Verb || what is not (CueClass.Said or CueClass.Estimate or CueClass.Prediction) || cues.IsProgressive(document, at))) return null;
        // "Investors fear a default": behind a noun stands no article.
        if (cues.MayBeNoun(document, at) && !announces && !behind && verb == at && !cues.IsSmall(document, source.First) && !(end < sentence.EndToken && cues.IsArticle(document, end))) return null;
        return Said(null, source, cue, what, behind, sentence.EndToken);
    }

    /// <summary>"The coach was blunt: "We were awful."": whoever the sentence is about, before a colon and a quotation.</summary>
    private Saying? OfColon()
    {
        for (var at = sentence.FirstToken + 1; at + 1 < sentence.EndToken; at++)
            if (IsMark(at, ':') && quotes.IsOpener(at + 1))
                return !quotes.IsInside(at) && _phrases.Opening() is { Length: > 0 } source && source.End <= at ? Said(null, source, new TokenRange(at, at), CueClass.Said, false, sentence.EndToken) : null;
        return null;
    }

    /// <summary>"Welcomed the release", "hopes to name a chairman".</summary>
    private bool TakesObject(int at, int end)
    {
        if (end >= sentence.EndToken || end > at + 1) return false;
        if (cues.IsParticle(document, end)) return cues.HasObject(document, at, to: true);
        return cues.HasObject(document, at, to: false) && document.Tokens[end].Kind == TokenKind.Word && !cues.IsLink(document, end) && !cues.IsHelper(document, end) && cues.ClauseWord(document, end) is null;
    }

    private bool IsQuotedAs(int at)
    {
        if (!cues.TryCue(document, at, out var end, out _, out var frame) || frame != CueFrame.Relay) return false;
        for (var next = end; next + 1 < sentence.EndToken && next < end + QuotedReach; next++)
            if (cues.IsAdverbial(document, next) && cues.IsProgressive(document, next + 1)) return true;
        return false;
    }

    /// <summary>Whether a speaker with the verb behind stands at the end of what is said, or in its middle.</summary>
    private bool IsBehind(TokenRange source, int end)
    {
        var before = source.First - 1;
        if (before <= sentence.FirstToken) return false;
        var marked = quotes.IsCloser(before) || (IsMark(before, ',') && (before - sentence.FirstToken > 2 || (end < sentence.EndToken && IsMark(end, ','))));
        return marked && (end >= sentence.EndToken || cues.ClauseWord(document, end) is null) && !(end < sentence.EndToken && IsMark(end, ':')) && EndsSoon(end);
    }

    /// <summary>"Speaking to the BBC, the aid chief said": what opens the sentence is when, where and to whom.</summary>
    private bool IsPreface(int source) =>
        source - 1 > sentence.FirstToken && IsMark(source - 1, ',') && (cues.IsLink(document, sentence.FirstToken) || cues.IsProgressive(document, sentence.FirstToken) || cues.HasListener(document, sentence.FirstToken));

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

    /// <param name="own">Whether the source stands elsewhere in the sentence, with a verb of its own.</param>
    private Saying Said(Party? speaker, TokenRange source, TokenRange cue, CueClass what, bool behind, int stop, bool own = false)
    {
        var (first, end) = own ? (cue.First, cue.End) : (Math.Min(source.First, cue.First), Math.Max(source.End, cue.End));
        if (cue.Length == 0 && cue.First > end) end = cue.First;
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
