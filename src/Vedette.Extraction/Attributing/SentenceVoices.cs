using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds the stretches of one sentence that somebody answers for.</summary>
internal sealed partial class SentenceVoices(Document document, Sentence sentence, Party[] parties, CueLexicon cues, QuoteMap quotes, SpeakerMemory memory)
{
    private const int CloseBy = 4; // tokens within which a figure belongs to its verb
    private const int LongAside = 8; // more tokens than this behind a cue are what is said, not when and where
    private readonly List<Stretch> _stretches = [];

    public List<Stretch> Read()
    {
        if (parties.Length > 0 && parties[0] is { Type: not PartyType.Demonym } opening && opening.FirstToken <= sentence.FirstToken + 1 && !opening.IsPossessive)
            memory.Note(opening.Possessor is { } owner && cues.IsPlural(document, opening.EndToken - 1) ? owner : opening);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            // Inside quotation marks the speaker's own "said" is part of what is quoted.
            if (document.HitsAt(at).Length == 0 || quotes.IsInside(at)) continue;
            if (cues.TryAct(document, at, out var act) && !InParty(at)) Act(at, act);
            if (cues.TryNoun(document, at, out var nounEnd, out var finding) && ByNoun(at, nounEnd, finding))
            {
                at = nounEnd - 1;
                continue;
            }
            if (!cues.TryCue(document, at, out var end, out var what, out var frame) || InParty(at)) continue;
            switch (frame)
            {
                case CueFrame.Origin or CueFrame.Passive or CueFrame.Relay:
                    ByPhrase(at, end, what, frame);
                    break;
                case CueFrame.Mute:
                    break;
                case CueFrame.Citing:
                    Citing(at, end, what);
                    break;
                default:
                    ByVerb(at, end, what, frame);
                    break;
            }
            at = end - 1;
        }
        Colon();
        Dash();
        Pictures();
        Trim();
        return _stretches;
    }

    private void ByVerb(int at, int end, CueClass what, CueFrame frame)
    {
        var helper = at - 1;
        var (passive, negated) = (false, false);
        while (helper >= sentence.FirstToken && cues.IsHelper(document, helper))
        {
            passive |= cues.IsBe(document, helper);
            negated |= cues.IsNegation(document, helper);
            helper--;
        }
        // "Has not confirmed", "never said": nobody says it. "Does not believe": doubts it. "Does not deny": leaves it standing.
        if (negated && what is (CueClass.Said or CueClass.Count or CueClass.Shown)) return;
        if (negated) what = what == CueClass.Denial ? CueClass.Said : what is CueClass.Estimate or CueClass.Prediction ? CueClass.Doubt : what;
        passive &= !cues.IsProgressive(document, at);
        if (passive)
        {
            // "is believed to", "are said to": nobody in particular; "it is reported that" likewise.
            if (frame is not (CueFrame.Weak or CueFrame.Observe) && end < sentence.EndToken && (cues.IsParticle(document, end) || cues.ClauseWord(document, end) == "that"))
                Add([], what, at, end, sentence.FirstToken, sentence.EndToken, open: false);
            else if (what == CueClass.Count && HasFigureBefore(at) && Agent(end) is { } agent)
                Add([agent], what, at, end, ClauseStart(at - 1), agent.EndToken, open: false);
            return;
        }
        // "Rejected claims", "the report": nouns.
        if (helper == at - 1 && at > sentence.FirstToken && (cues.IsArticle(document, at - 1) || cues.TryCue(document, at - 1, out _, out _, out _)) && PartyWith(at - 1) is null) return;
        // "Russian claims of a pullback".
        if (end < sentence.EndToken && cues.IsOf(document, end) && cues.MayBeNoun(document, at)) return;
        // A capital inside a sentence belongs to a name: "Union State". Titles set in capitals are another matter.
        if (at > sentence.FirstToken && document.Tokens[at].Capitals == 1 && document.Blocks[sentence.Block].Kind != BlockKind.Heading) return;
        if (frame == CueFrame.That && (end >= sentence.EndToken || cues.ClauseWord(document, end) != "that")) return;
        var behindComma = at > sentence.FirstToken && (IsMark(at - 1, ',') || IsMark(at - 1, '-') || IsMark(at - 1, '–') || IsMark(at - 1, '—') || quotes.IsCloser(at - 1));
        if (behindComma && !EndsAside(at) && !cues.HasListener(document, at) && SpeakersAt(end, out var inverted, out var behind) && (behind >= sentence.EndToken || !StartsPredicate(behind)))
        {
            Add(inverted, what, at, end, ClauseStart(at - 1), sentence.EndToken, open: false);
            return;
        }
        if (SubjectBefore(helper) is not { } subject)
        {
            // Somebody says it whom we do not know: at least no earlier speaker does.
            if (frame != CueFrame.Verb) return;
            _stretches.Add(new Stretch([], CueClass.None, at, end, end, end));
            memory.Forget();
            return;
        }
        if (frame is CueFrame.Measure or CueFrame.Spread && subject.Type is not (PartyType.Investigators or PartyType.ImageryProvider) && !HasFigureBehind(end, 2 * LongAside)) return;
        // "The pledges that he demanded", "fears of war": with its subject further off, such a form is more often a noun.
        if (PartyEndingAt(helper + 1) is null && cues.ClauseWord(document, helper) is null && !IsMark(helper, ',') && cues.MayBeNoun(document, at) && !Announces(end)) return;
        // "Images taken on Monday by Maxar show": the provider knows.
        if (subject.Type == PartyType.Document && !subject.Stated && ProviderBetween(subject.EndToken, at) is { } provider) subject = provider;
        var speakers = new List<Party> { subject };
        AddCoordinated(subject, speakers);
        if (subject.IsFigures && frame is not (CueFrame.Spread or CueFrame.Measure or CueFrame.Show or CueFrame.Verb)) return;
        if (frame == CueFrame.Spread && !subject.IsFigures) return;
        if (subject.Type == PartyType.Demonym && !IsPlural(subject)) return;
        if (frame == CueFrame.Show && subject.Type is PartyType.Country or PartyType.Capital && cues.ClauseWord(document, Math.Min(end, sentence.EndToken - 1)) != "that") return;
        // "Yelnya shows the opposite": a name that nobody knows is a place as often.
        if (frame == CueFrame.Show && subject is { Type: PartyType.Organisation, Kind: SourceKind.Unknown } && cues.ClauseWord(document, Math.Min(end, sentence.EndToken - 1)) != "that") return;
        if (frame == CueFrame.Show && subject.IsPerson && cues.ClauseWord(document, Math.Min(end, sentence.EndToken - 1)) != "that") return;
        // "The ministry published video of a train".
        if (frame == CueFrame.Weak && what == CueClass.Said && subject.Type != PartyType.Document && PicturesBehind(end) is { } pictures)
        {
            Add(speakers, what, at, end, pictures.EndToken, sentence.EndToken, open: true);
            if (_stretches.Count > 0) _stretches[^1] = _stretches[^1] with { IsIssue = true };
            return;
        }
        if (frame == CueFrame.Weak && !IsClear(subject, end)) return;
        if (frame == CueFrame.Observe && !IsClear(subject, end) && !HasFigureBehind(end, CloseBy)) return;
        AddRelayObject(end, speakers, out var afterObject);
        if (!(frame is CueFrame.Measure or CueFrame.Spread) && IsPostposed(subject, end, afterObject))
            Add(speakers, what, at, end, SpokenStart(subject.FirstToken - 1), sentence.EndToken, open: false);
        else
            Add(speakers, what, at, end, end, sentence.EndToken, open: true);
    }

    private void ByPhrase(int at, int end, CueClass what, CueFrame frame)
    {
        if (!SpeakersAt(end, out var speakers, out var behind)) return;
        // "Speaking to reporters" relays nothing.
        if (frame == CueFrame.Relay && speakers[0] is { Kind: SourceKind.Media, Type: PartyType.Role }) return;
        var comma = at > sentence.FirstToken && (IsMark(at - 1, ',') || IsMark(at - 1, '(') || IsMark(at - 1, '-') || IsMark(at - 1, '–') || IsMark(at - 1, '—'));
        // "According to" with a capital opens what it governs, whatever label stands before it.
        var opens = frame == CueFrame.Origin && (document.Tokens[at].IsCapitalised || at - sentence.FirstToken <= 2);
        var first = opens ? behind : comma ? sentence.FirstToken : ClauseStart(at - 1);
        var stretch = new Stretch(speakers, what, at, end, first, opens ? sentence.EndToken : Math.Max(behind, comma ? sentence.EndToken : behind)) { IsRelay = frame == CueFrame.Relay, IsOpen = opens, PartFirst = opens || comma ? first : PartStart(at - 1) };
        if (frame == CueFrame.Relay && (FirstSubject(SegmentStart(comma ? at - 2 : at - 1), at) ?? PartyEndingAt(comma ? at - 1 : at)) is { Type: not (PartyType.Demonym or PartyType.Country or PartyType.Capital) } quotedParty
            && _stretches.TrueForAll(s => s.Speakers.Count == 0))
            Add([quotedParty is { Type: PartyType.Document, Stated: false } ? ProviderBetween(quotedParty.EndToken, at) ?? quotedParty : quotedParty], what, at, end, sentence.FirstToken, sentence.EndToken, open: false);
        if (frame == CueFrame.Relay) stretch = stretch with { FirstToken = sentence.FirstToken, EndToken = sentence.EndToken };
        _stretches.Add(stretch);
    }

    private void Citing(int at, int end, CueClass what)
    {
        if (!SpeakersAt(end, out var speakers, out var behind))
        {
            ByVerb(at, end, what, CueFrame.Weak);
            return;
        }
        speakers.RemoveAll(p => p.Type == PartyType.Document && p.Kind == SourceKind.Unknown && p.Name.Contains("Footage", StringComparison.Ordinal));
        if (speakers.Count == 0) return;
        // "Citing two officials, CNN reported": the relay comes behind.
        var relay = at <= sentence.FirstToken + 1 && PartyEndingAt(at) is null
            ? IsMark(behind, ',') ? PartyAt(behind + 1) : null
            : SubjectBefore(IsMark(at - 1, ',') ? at - 2 : at - 1);
        if (relay is null && _stretches.LastOrDefault(s => s.Speakers.Count > 0) is { } outer) relay = outer.Speakers[0];
        _stretches.Add(new Stretch(speakers, what, at, end, sentence.FirstToken, sentence.EndToken) { IsOpen = true });
        if (relay is not null)
            _stretches.Add(new Stretch([relay], CueClass.Said, at, end, sentence.FirstToken, sentence.EndToken) { IsRelay = true });
    }

    /// <summary>"by Kyiv's count", "in the ministry's view", "by its own account", "by Western counts".</summary>
    private bool ByNoun(int at, int end, CueClass what)
    {
        var owner = PartyEndingAt(at);
        var first = owner?.FirstToken ?? at;
        if (owner is null && PartyWith(at) is { Stated: true } stated && stated.EndToken == end) (owner, first) = (stated, stated.FirstToken);
        if (owner is null)
        {
            // "Its count", "by that outlet's account" has a party; "by its count" has only the pronoun.
            var small = at - 1;
            while (small > sentence.FirstToken && cues.IsSmall(document, small) && !cues.IsPossessive(document, small)) small--;
            if (small <= sentence.FirstToken || !cues.IsPossessive(document, small)) return false;
            (owner, first) = (memory.Last is { } last ? last with { FirstToken = small, EndToken = small + 1 } : null, small);
        }
        // "Kyiv's count rose to 110,000": the owner of a figure answers for it.
        if (owner is { IsPossessive: true } or { Type: PartyType.Document, Stated: true } && what != CueClass.Said && (first == sentence.FirstToken || IsMark(first - 1, ',') || IsMark(first - 1, ';')) && HasFigureBehind(end, 2 * LongAside))
        {
            Add([owner], what, at, end, end, sentence.EndToken, open: true);
            return true;
        }
        if (owner is null || first == sentence.FirstToken || !cues.IsLink(document, first - 1) || cues.ClauseWord(document, first - 1) is not null) return false;
        var preposition = first - 1;
        var comma = preposition > sentence.FirstToken && IsMark(preposition - 1, ',');
        var opens = preposition == sentence.FirstToken;
        Add([owner], what, at, end, opens ? end : comma ? sentence.FirstToken : PartStart(preposition - 1), opens || comma ? sentence.EndToken : end, open: opens);
        return true;
    }

    /// <summary>"Zelenskiy: nearly 100,000 …"</summary>
    private void Colon()
    {
        foreach (var party in parties)
        {
            if (party.FirstToken > sentence.FirstToken + 1) return;
            if (party.Type is PartyType.Pronoun or PartyType.Demonym or PartyType.Document) continue;
            // "- Anacoco Island: a new helipad": in a list an unknown name says where.
            if (party is { Type: PartyType.Person, Office: null, Country: null } or { Type: PartyType.Organisation, Kind: SourceKind.Unknown } && document.Blocks[sentence.Block].Kind == BlockKind.Item) continue;
            // "New Delhi: …" over a paragraph says where, over a title who.
            if (party.Type == PartyType.Capital && document.Blocks[sentence.Block].Kind != BlockKind.Heading) continue;
            if (party.EndToken + 1 < sentence.EndToken && IsMark(party.EndToken, ':'))
                Add([party], CueClass.Said, party.FirstToken, party.EndToken, party.EndToken + 1, sentence.EndToken, open: true);
        }
    }

    /// <summary>A title that ends with who says so: "More than 10,000 troops return - Interfax".</summary>
    private void Dash()
    {
        if (parties.Length == 0 || document.Blocks[sentence.Block].Kind != BlockKind.Heading) return;
        var party = parties[^1];
        if (party.Type is PartyType.Pronoun or PartyType.Demonym or PartyType.Document || party.EndToken != sentence.EndToken) return;
        var dash = party.FirstToken - 1;
        if (dash - sentence.FirstToken >= CloseBy && (IsMark(dash, '-') || IsMark(dash, '–') || IsMark(dash, '—')))
            Add([party], CueClass.Said, party.FirstToken, party.EndToken, sentence.FirstToken, dash, open: false);
    }

    /// <summary>"In Maxar frames of 9 November", "on satellite images": what follows is seen there.</summary>
    private void Pictures()
    {
        foreach (var party in parties)
        {
            if (party.Kind != SourceKind.ImageryProvider || party.FirstToken == sentence.FirstToken) continue;
            // "(Satellite image ©2021 Maxar)" credits the one who took it.
            var credit = IsCredited(party) && (party.Type != PartyType.Document || ProviderBetween(party.EndToken, sentence.EndToken) is null);
            var seen = party.Type == PartyType.Document && cues.IsLink(document, party.FirstToken - 1);
            var by = cues.IsLink(document, party.FirstToken - 1) && CreditsBefore(party.FirstToken - 1) && _stretches.Count == 0;
            if (!credit && !seen && !by) continue;
            if (_stretches.Exists(s => s.Speakers.Any(p => p.Name == party.Name))) continue;
            _stretches.Add(new Stretch([party], CueClass.Shown, party.FirstToken, party.EndToken, sentence.FirstToken, sentence.EndToken) { IsOpen = true, IsCredit = credit || by });
        }
    }

    /// <summary>"Image: Maxar", "(Maxar/Handout)", "Satellite image (c) 2021 Maxar".</summary>
    private bool IsCredited(Party party)
    {
        var at = party.FirstToken - 1;
        if (IsMark(at, '(') && (at == sentence.FirstToken || IsMark(party.EndToken, ')') || IsMark(party.EndToken, '/'))) return true;
        for (; at >= sentence.FirstToken && party.FirstToken - at <= LongAside; at--)
        {
            if (IsMark(at, '©') || cues.IsPictureCredit(document, at)) return true;
            if (document.Tokens[at] is not ({ Kind: TokenKind.Mark or TokenKind.Number } or { Length: 1 })) return false;
        }
        return false;
    }

    private bool CreditsBefore(int at)
    {
        for (var i = sentence.FirstToken; i < at; i++)
            if (cues.IsPictureCredit(document, i)) return true;
        return false;
    }

    /// <summary>A stretch that goes before what is said ends where the next speaker's clause begins, unless that one is quoted by it.</summary>
    private void Trim()
    {
        for (var i = 0; i < _stretches.Count; i++)
        {
            var stretch = _stretches[i];
            if (!stretch.IsOpen) continue;
            for (var j = i + 1; j < _stretches.Count; j++)
            {
                var next = _stretches[j];
                if (next.Speakers.Count == 0) continue;
                // "…, against 94,000 by Kyiv's count".
                if (!next.IsOpen && next.FirstToken > stretch.CueEnd && cues.IsContrast(document, next.FirstToken - 1))
                {
                    _stretches[i] = stretch = stretch with { EndToken = next.FirstToken - 1 };
                    continue;
                }
                // "Officials say they have seen none; 7,000 more have come, another said": each answers for its own half.
                if (!next.IsOpen && next.FirstToken > stretch.CueEnd && IsMark(next.FirstToken - 1, ';'))
                {
                    _stretches[i] = stretch = stretch with { EndToken = next.FirstToken - 1 };
                    continue;
                }
                if (!next.IsOpen) continue;
                var start = Math.Min(next.Speakers[0].FirstToken, next.CueFirst);
                if (start <= stretch.CueEnd) continue;
                // "said that the ministry estimates": nested. "said one thing, and the ministry another": the next clause.
                var boundary = start - 1;
                while (boundary > stretch.CueEnd && cues.IsHelper(document, boundary)) boundary--;
                if (boundary <= stretch.CueEnd) continue;
                if (cues.ClauseWord(document, boundary) is not "conjunction" && !IsMark(boundary, ';') && !(IsMark(boundary, ',') && OpensAgainst(stretch))) continue;
                _stretches[i] = stretch with { EndToken = boundary };
                break;
            }
        }
    }

    /// <summary>"While Kyiv says that …, Washington puts": the comma ends what the first one says.</summary>
    private bool OpensAgainst(Stretch stretch)
    {
        var before = stretch.Speakers.Count == 0 ? -1 : stretch.Speakers[0].FirstToken - 1;
        return before >= sentence.FirstToken && cues.ClauseWord(document, before) == "conjunction" && !cues.IsJoin(document, before);
    }

    private void Add(List<Party> speakers, CueClass what, int at, int end, int first, int stop, bool open)
    {
        _stretches.Add(new Stretch(speakers, what, at, end, first, stop) { IsOpen = open });
        foreach (var speaker in speakers) memory.Note(speaker);
    }

    private bool Announces(int end) =>
        end < sentence.EndToken && (IsMark(end, ':') || quotes.IsOpener(end) || cues.ClauseWord(document, end) == "that");

    /// <summary>Whether a weak verb reports here: behind a comma at the end, or with "that", a colon or a quotation behind it.</summary>
    private bool IsClear(Party subject, int end)
    {
        if (end >= sentence.EndToken) return true;
        // "Despite talk of a pullback, the army added 7,000 men": what it did, no word of its own.
        if (HasCountedObject(end)) return false;
        if (IsMark(end, ':') || IsMark(end, ',') || IsMark(end, '.') || quotes.IsOpener(end)) return true;
        return cues.ClauseWord(document, end) == "that" || (IsThat(subject.FirstToken) && subject.FirstToken > sentence.FirstToken && cues.IsFigure(document, subject.FirstToken - 1)) || (subject.FirstToken > sentence.FirstToken && (cues.ClauseWord(document, subject.FirstToken - 1) is "that" or "relative" || IsMark(subject.FirstToken - 1, ',') || quotes.IsCloser(subject.FirstToken - 1)));
    }

    private bool IsThat(int at) => cues.ClauseWord(document, at) == "that";

    private bool IsPostposed(Party subject, int end, int afterObject)
    {
        var before = subject.FirstToken - 1;
        if (before <= sentence.FirstToken) return false;
        var marked = IsMark(before, ',') || quotes.IsCloser(before) || IsMark(before, '–') || IsMark(before, '—') || IsMark(before, '-');
        if (before - sentence.FirstToken < 3 && !quotes.IsCloser(before)) return false;
        // "The 56 groups the minister talked about": no comma, but the figure stands before the speaker.
        // "adding that the allies had passed on": what is added, no figure of theirs.
        if (!marked && (IsThat(before) || IsThat(subject.FirstToken)) && cues.TryCue(document, IsThat(before) ? before - 1 : before, out _, out _, out _)) return false;
        if (!marked && (cues.ClauseWord(document, before) is not (null or "that" or "relative") || cues.IsLink(document, before) || !HasFigureBefore(IsThat(subject.FirstToken) ? before + 1 : before))) return false;
        // What follows is when, where and to whom: short, without a figure, "that" or a quotation.
        var at = afterObject;
        for (var n = 0; at < sentence.EndToken; at++, n++)
        {
            if (IsMark(at, ',') || IsMark(at, '.') || IsMark(at, ';') || IsMark(at, '–') || IsMark(at, '—') || quotes.IsOpener(at)) return !quotes.IsOpener(at) || n <= 1;
            if ((n > LongAside && !quotes.IsCloser(before)) || IsMark(at, ':') || cues.ClauseWord(document, at) == "that" || (cues.IsFigure(document, at) && (!marked || !IsDate(at)))) return false;
        }
        return true;
    }

    /// <summary>Whether a number may be the day or the year of a date.</summary>
    private bool IsDate(int at) =>
        document.Tokens[at].Kind == TokenKind.Number && int.TryParse(document.TextOf(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
        && value is (> 0 and <= 31) or (>= 1900 and < 2100);

    private bool HasFigureBefore(int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && !IsMark(i, ','); i--)
            if (cues.IsFigure(document, i)) return true;
        return false;
    }

    private bool HasFigureBehind(int at, int reach)
    {
        for (var i = at; i < sentence.EndToken && i < at + reach; i++)
            if (cues.IsFigure(document, i)) return true;
        return false;
    }

    /// <summary>Whether a verb seems to follow: then the party was its subject and no inverted speaker.</summary>
    private bool StartsPredicate(int at) =>
        document.Tokens[at].Kind != TokenKind.Mark && cues.IsHelper(document, at);

    /// <summary>"Between 169,000 and 190,000, as against 100,000 in January, she said" is all hers where nobody else has spoken before.</summary>
    private int SpokenStart(int at)
    {
        var start = ClauseStart(at);
        return start > sentence.FirstToken && cues.IsContrast(document, start - 1) && !_stretches.Exists(s => s.Speakers.Count > 0) ? ClauseStart(start - 2) : start;
    }

    private int ClauseStart(int at)
    {
        for (var i = Math.Min(at, sentence.EndToken - 1); i >= sentence.FirstToken; i--)
            if (IsMark(i, ';') || cues.IsContrast(document, i)) return i + 1;
        return sentence.FirstToken;
    }

    /// <summary>Behind the last comma, semicolon or "against".</summary>
    private int PartStart(int at)
    {
        for (var i = at; i >= sentence.FirstToken; i--)
            if (IsMark(i, ',') || IsMark(i, ';') || IsMark(i, '–') || IsMark(i, '—') || cues.IsContrast(document, i)) return i + 1;
        return sentence.FirstToken;
    }

    private bool IsMark(int token, char mark) =>
        token >= sentence.FirstToken && token < sentence.EndToken && document.Tokens[token].Kind == TokenKind.Mark && document.Text[document.Tokens[token].Start] == mark;
}
