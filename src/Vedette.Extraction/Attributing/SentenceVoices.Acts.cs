using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Attributing;

/// <summary>Finding who does what in saying it. An act needs no "that": its subject alone makes it one.</summary>
internal sealed partial class SentenceVoices
{
    private readonly List<SpeechAct> _acts = [];

    /// <summary>The acts of the sentence, in order; empty before it is read.</summary>
    public IReadOnlyList<SpeechAct> Acts => _acts;

    private void Act(int at, LexiconHit cue)
    {
        var helper = at - 1;
        var (passive, negated) = (false, false);
        while (helper >= sentence.FirstToken && cues.IsHelper(document, helper))
        {
            passive |= cues.IsBe(document, helper);
            negated |= cues.IsNegation(document, helper);
            helper--;
        }
        passive &= !cues.IsProgressive(document, at);
        // A capital inside a sentence belongs to a name; "to deny" is what somebody else wants or did.
        if (at > sentence.FirstToken && document.Tokens[at].Capitals == 1 && document.Blocks[sentence.Block].Kind != Text.BlockKind.Heading) return;
        if (at > sentence.FirstToken && cues.IsParticle(document, at - 1)) return;
        if (passive)
        {
            // "Was accused by Kyiv of".
            if (cue.EndToken < sentence.EndToken && cues.IsBy(document, cue.EndToken) && SpeakersAt(cue.EndToken + 1, out var agents, out _))
                _acts.Add(new SpeechAct(at, cue.EndToken, cue.Entry, agents[0], negated));
            return;
        }
        if (helper == at - 1 && at > sentence.FirstToken && (cues.IsArticle(document, at - 1) || cues.IsPossessive(document, at - 1) || PartyEndingAt(at) is { IsPossessive: true })) return;
        var behindComma = at > sentence.FirstToken && (IsMark(at - 1, ',') || IsMark(at - 1, '–') || IsMark(at - 1, '—') || quotes.IsCloser(at - 1));
        if (behindComma && !EndsAside(at) && SpeakersAt(cue.EndToken, out var inverted, out var behind) && (behind >= sentence.EndToken || !StartsPredicate(behind)) && !cues.HasListener(document, at))
        {
            _acts.Add(new SpeechAct(at, cue.EndToken, cue.Entry, inverted[0], negated));
            return;
        }
        // "The promises that he made": with its subject further off, such a form is more often a noun.
        var loose = PartyEndingAt(helper + 1) is null && helper >= sentence.FirstToken && cues.ClauseWord(document, helper) is null && !IsMark(helper, ',');
        if (loose && cue.Entry["noun"] is not null && !Announces(cue.EndToken)) return;
        var subject = helper < sentence.FirstToken ? null
            : cues.ClauseWord(document, helper) == "conjunction" ? SubjectOfSentence(at) : SubjectBefore(helper);
        if (subject is null || (subject.Type == PartyType.Demonym && !IsPlural(subject))) return;
        _acts.Add(new SpeechAct(at, cue.EndToken, cue.Entry, subject, negated));
    }

    /// <summary>For "…, and pressed Moscow": whoever did what goes before, which is nobody that the report only goes by
    /// ("according to").</summary>
    private Party? SubjectOfSentence(int at)
    {
        if (_acts.Count > 0) return _acts[^1].Speaker;
        if (_stretches.LastOrDefault(s => s.Speakers.Count > 0 && s.Speakers[0].FirstToken < s.CueFirst) is { } said) return said.Speakers[0];
        var from = _stretches.LastOrDefault(s => s.Speakers.Count > 0) is { IsOpen: true } origin ? origin.Speakers[0].EndToken : sentence.FirstToken;
        return FirstSubject(from, at);
    }

    /// <summary>The pictures that are the object of a verb; null for another object.</summary>
    private Party? PicturesBehind(int end)
    {
        foreach (var party in parties)
            if (party is { IsPictures: true, IsPossessive: false } && party.FirstToken >= end - 1 && party.EndToken > end && party.FirstToken - end < CloseBy)
            {
                for (var i = end; i < party.FirstToken; i++)
                    if (document.Tokens[i].Kind == TokenKind.Mark || cues.IsLink(document, i) || cues.ClauseWord(document, i) is not null) return null;
                return party;
            }
        return null;
    }

    /// <summary>Whether a count is the object of a verb: "added as many as 7,000 men" says nothing.</summary>
    private bool HasCountedObject(int at)
    {
        for (var i = at; i < sentence.EndToken && i < at + CloseBy; i++)
        {
            // "Added as many as 7,000".
            if (cues.ComparatorAt(document, i) is var comparator and > 0) i = comparator;
            if (i >= sentence.EndToken || document.Tokens[i].Kind == TokenKind.Mark || cues.IsLink(document, i) || cues.ClauseWord(document, i) is not null) return false;
            if (cues.IsFigure(document, i)) return !IsDate(i);
        }
        return false;
    }
}
