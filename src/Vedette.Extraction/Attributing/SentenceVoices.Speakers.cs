using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Attributing;

/// <summary>Finding the parties that speak: subjects before a verb, agents behind it, owners of statements.</summary>
internal sealed partial class SentenceVoices
{
    /// <summary>Who stands at a token as subject or agent: "the Washington Post and US intelligence".</summary>
    private bool SpeakersAt(int at, out List<Party> speakers, out int end)
    {
        (speakers, end) = ([], at);
        while (true)
        {
            var start = end;
            if (speakers.Count > 0)
            {
                if (start < sentence.EndToken && IsMark(start, ',')) start++;
                if (start >= sentence.EndToken || !cues.IsJoin(document, start)) break;
                start++;
            }
            if (PartyAt(start) is not { } party || (party.Type == PartyType.Demonym && !IsPlural(party))) break;
            if (party.Type == PartyType.Pronoun)
            {
                if (memory.Resolve(party) is not { } meant) break;
                speakers.Add(meant with { FirstToken = party.FirstToken, EndToken = party.EndToken });
            }
            else
            {
                if (Voice(party) is not { } voice) break;
                // "said John Smith, a farmer": private people are their role.
                if (voice.Type == PartyType.Person && IsMark(party.EndToken, ',') && PartyAt(party.EndToken + 1) is { IsPrivate: true } role) voice = role;
                speakers.Add(voice);
            }
            end = party.EndToken;
        }
        return speakers.Count > 0;
    }

    private Party? SubjectBefore(int at)
    {
        if (at < sentence.FirstToken) return null;
        if (PartyEndingAt(at + 1) is { } direct) return Owner(direct);
        if (cues.ClauseWord(document, at) is { } word)
        {
            if (word == "relative")
            {
                var before = at - 1;
                if (before >= sentence.FirstToken && IsMark(before, ',')) before--;
                return PartyEndingAt(before + 1) is { } antecedent ? Owner(antecedent) : null;
            }
            if (word == "conjunction") return _stretches.LastOrDefault(s => s.Speakers.Count > 0)?.Speakers[0] ?? FirstSubject(sentence.FirstToken, at);
            return null;
        }
        if (IsMark(at, ',') || IsMark(at, ')') || IsMark(at, '–') || IsMark(at, '—'))
        {
            // "The official, who spoke on condition of anonymity, added": the party before the aside.
            for (var left = at - 1; left > sentence.FirstToken; left--)
                if ((IsMark(left, ',') || IsMark(left, '(') || IsMark(left, '–') || IsMark(left, '—')) && (PartyEndingAt(left) ?? FirstSubject(SegmentStart(left - 1), left)) is { } party)
                    return party.Type == PartyType.Person && PartyAt(left + 1) is { IsPrivate: true } role ? role : Owner(party);
            return null;
        }
        if (document.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word, Length: > 2 } && PartyWith(at) is null && !cues.IsOpener(document, at) && !cues.IsTimeName(document, at)
            && (at == sentence.FirstToken || !cues.IsLink(document, cues.IsArticle(document, at - 1) && at - 1 > sentence.FirstToken ? at - 2 : at - 1)))
        {
            var first = at;
            while (first > sentence.FirstToken && document.Tokens[first - 1] is { IsCapitalised: true, Kind: TokenKind.Word } && PartyWith(first - 1) is null && !cues.IsArticle(document, first - 1) && !cues.IsOpener(document, first - 1)) first--;
            return new Party(first, at + 1, document.SpanOf(first, at + 1).Text, SourceKind.Unknown, null, PartyType.Organisation);
        }
        var start = SegmentStart(at);
        if (FirstSubject(start, at + 1) is { } subject) return subject;
        // "A diplomat who asked not to be named said": the relative clause is told of whom it follows.
        return start > sentence.FirstToken && cues.ClauseWord(document, start - 1) == "relative" && PartyEndingAt(start - 1) is { } described ? Owner(described) : null;
    }

    /// <summary>"Kuleba, Ukraine's foreign minister, warned Russia": the comma before a verb closes an aside behind its subject, which
    /// begins the sentence or stands right behind another mark.</summary>
    private bool EndsAside(int verb)
    {
        if (!IsMark(verb - 1, ',') || quotes.IsCloser(verb - 2)) return false;
        if (PartyEndingAt(verb) is not null) return true;
        for (var left = verb - 2; left > sentence.FirstToken; left--)
        {
            if (quotes.IsInside(left) || quotes.IsCloser(left)) return false;
            if (!IsMark(left, ',')) continue;
            return PartyEndingAt(left) is { } subject && (subject.FirstToken <= sentence.FirstToken + 1 || document.Tokens[subject.FirstToken - 1].Kind == TokenKind.Mark);
        }
        return false;
    }

    private int SegmentStart(int at)
    {
        while (at > sentence.FirstToken && document.Tokens[at - 1].Kind != TokenKind.Mark && cues.ClauseWord(document, at - 1) is null) at--;
        return at;
    }

    /// <summary>The first party between two tokens that no preposition governs.</summary>
    private Party? FirstSubject(int first, int end)
    {
        foreach (var party in parties)
        {
            if (party.FirstToken < first) continue;
            if (party.EndToken > end) break;
            if (party.FirstToken > sentence.FirstToken && cues.IsLink(document, party.FirstToken - 1)) continue;
            return Resolved(party);
        }
        return null;
    }

    /// <summary>For "a statement from the ministry" the ministry; for "residents of Kyiv" the residents.</summary>
    private Party? Owner(Party party)
    {
        var first = party.FirstToken;
        if (first - 2 >= sentence.FirstToken && cues.IsLink(document, first - 1) && FirstSubject(SegmentStart(first - 1), first) is { } whole)
        {
            if (whole is not { Type: PartyType.Document, Stated: false }) return whole;
            // "Pictures taken by Maxar and published by CNN" are Maxar's; "footage verified by the BBC" is nobody's.
            if (ProviderBetween(whole.EndToken, first) is { } provider) return provider;
            if (party.Type == PartyType.Outlet) return whole;
        }
        return Resolved(party);
    }

    private Party? Resolved(Party party) =>
        party.Type != PartyType.Pronoun ? Voice(party)
        : memory.Resolve(party) is { } meant ? meant with { FirstToken = party.FirstToken, EndToken = party.EndToken } : null;

    /// <summary>Whose voice a party is: a bare "statement" is the last speaker's.</summary>
    private Party? Voice(Party party) =>
        party is { Type: PartyType.Document, Stated: false } && (party.IsWords || (party.IsFigures && party.IsDefinite))
            ? memory.Last is { } last ? last with { FirstToken = party.FirstToken, EndToken = party.EndToken } : null
            : party;

    private void AddCoordinated(Party subject, List<Party> speakers)
    {
        var before = subject.FirstToken - 1;
        if (before <= sentence.FirstToken || !cues.IsJoin(document, before)) return;
        if (PartyEndingAt(before) is { Type: not PartyType.Pronoun } other) speakers.Insert(0, other);
    }

    /// <summary>"told Reuters": whom it was told to passes it on.</summary>
    private void AddRelayObject(int at, List<Party> speakers, out int end)
    {
        end = at;
        if (PartyAt(at) is not { Type: PartyType.Outlet or PartyType.Investigators } listener) return;
        end = listener.EndToken;
        if (speakers[0].Name != listener.Name) speakers.Add(listener);
    }

    /// <summary>"The Russians", "Americans": people; "Russian" alone is an adjective.</summary>
    private bool IsPlural(Party demonym) => demonym.IsDefinite || document.Text[document.Tokens[demonym.EndToken - 1].End - 1] == 's';

    private bool InParty(int token)
    {
        foreach (var party in parties)
            if (party.FirstToken <= token && token < party.EndToken && party.EndToken - party.FirstToken > 1)
                // "The army published photos": no published photos, but what the army did.
                return !(party.IsPictures && party.FirstToken == token && PartyEndingAt(token) is not null);
        return false;
    }

    /// <summary>"Counted in the pictures by the team": who did it, behind "by" close by.</summary>
    private Party? Agent(int from)
    {
        for (var at = from; at + 1 < sentence.EndToken && at - from < LongAside && !IsMark(at, ',') && !IsMark(at, ';'); at++)
            if (cues.IsBy(document, at) && FirstSubjectBehind(at + 1) is { } agent) return agent;
        return null;
    }

    private Party? FirstSubjectBehind(int at)
    {
        foreach (var party in parties)
            if (party.FirstToken >= at && party.FirstToken <= at + 1 && party.Type is not (PartyType.Demonym or PartyType.Pronoun)) return Voice(party);
        return null;
    }

    private Party? ProviderBetween(int first, int end)
    {
        foreach (var party in parties)
            if (party.Type == PartyType.ImageryProvider && party.FirstToken >= first && party.EndToken <= end) return party;
        return null;
    }

    private Party? PartyWith(int token)
    {
        foreach (var party in parties)
            if (party.FirstToken <= token && token < party.EndToken) return party;
        return null;
    }

    private Party? PartyAt(int token)
    {
        foreach (var party in parties)
            if (party.FirstToken == token) return party;
        return null;
    }

    private Party? PartyEndingAt(int token)
    {
        foreach (var party in parties)
            if (party.EndToken == token) return party;
        return null;
    }
}
