using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Finds which body a text means that it first calls by its capital: "Kyiv puts them at 90,000. The defence ministry
/// released the figure on Tuesday", "Moscow's ministry …, Minsk …. Both ministries insist".</summary>
internal sealed class FigureReferences(Document document, Cast cast, Stretch[][] stretches, CueLexicon cues, PartyLexicon lexicon)
{
    private const int FigureReach = 3; // sentences between a figure and the words that come back to it
    private const int PairReach = 12; // sentences between a capital and "both ministries"
    private const int VerbLength = 4; // tokens of a verb with its helpers
    private readonly Dictionary<int, int> _referring = [];

    /// <summary>Settles the speakers, and tells for each sentence with such a speaker which token comes back to its figure.</summary>
    public IReadOnlyDictionary<int, int> Settle()
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Index == 0 || !cues.ComesBack(document, sentence) || sentence.EndToken - sentence.FirstToken > AttributionReader.LongestSentence) continue;
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (cues.IsFigureAnaphor(document, at, out var end) && (GiverBefore(sentence, at) ?? GiverBehind(sentence, end)) is { } giver) Settle(sentence.Index, at, giver);
                else if (cues.PairOf(document, at) is { } kind) SettlePair(sentence.Index, at, kind);
            }
        }
        return _referring;
    }

    /// <summary>"The ministry released the figure": not who denies, doubts or fails to confirm it.</summary>
    private Party? GiverBefore(Sentence sentence, int anaphor)
    {
        foreach (var party in cast.Of(sentence))
        {
            if (party.EndToken >= anaphor || anaphor - party.EndToken > VerbLength || !CanGive(party)) continue;
            if (party.FirstToken > sentence.FirstToken && cues.IsLink(document, party.FirstToken - 1)) continue;
            var gives = true;
            for (var at = party.EndToken; at < anaphor && gives; at++)
                gives = document.Tokens[at].Kind == TokenKind.Word && !cues.IsNegation(document, at) && cues.ClauseWord(document, at) is null
                        && !(cues.TryCue(document, at, out _, out var what, out var frame) && (what is CueClass.Denial or CueClass.Doubt or CueClass.Demand || frame is CueFrame.Mute or CueFrame.Citing));
            if (gives) return party;
        }
        return null;
    }

    /// <summary>"The figure was released by the ministry".</summary>
    private Party? GiverBehind(Sentence sentence, int anaphorEnd)
    {
        for (var at = anaphorEnd; at < Math.Min(sentence.EndToken, anaphorEnd + VerbLength); at++)
        {
            if (!cues.TryCue(document, at, out var end, out var what, out var frame) || frame is not (CueFrame.Passive or CueFrame.Relay) || what == CueClass.Denial) continue;
            foreach (var party in cast.Of(sentence))
                if (party.FirstToken == end && CanGive(party)) return party;
        }
        return null;
    }

    private static bool CanGive(Party party) =>
        party is { Country: not null, IsPossessive: false, Type: PartyType.Body or PartyType.Organisation or PartyType.Person or PartyType.Role };

    private void Settle(int sentence, int anaphor, Party giver)
    {
        for (var index = sentence - 1; index >= 0 && index >= sentence - FigureReach; index--)
        {
            if (!Replace(index, giver.Country!, other: false, giver)) continue;
            _referring.TryAdd(index, anaphor);
            return;
        }
    }

    /// <summary>"Both ministries": the one that has been named, and that of the other capital that has spoken.</summary>
    private void SettlePair(int sentence, int at, string kind)
    {
        Party? named = null;
        foreach (var party in cast.All)
        {
            if (party.FirstToken >= at) break;
            if (party is { Type: PartyType.Body, Country: not null, Template.Length: > 0 } && party.Classes.Contains(kind)) named = party;
        }
        if (named is null) return;
        for (var index = Math.Max(0, sentence - PairReach); index < sentence; index++) Replace(index, named.Country!, other: true, named);
    }

    /// <summary>Puts a body in place of the capital or country that speaks in a sentence.</summary>
    private bool Replace(int sentence, string country, bool other, Party body)
    {
        var replaced = false;
        for (var i = 0; i < stretches[sentence].Length; i++)
        {
            var stretch = stretches[sentence][i];
            if (!stretch.Speakers.Any(Matches)) continue;
            replaced = true;
            stretches[sentence][i] = stretch with { Speakers = [.. stretch.Speakers.Select(s => Matches(s) ? Body(s) : s)] };
        }
        return replaced;

        bool Matches(Party speaker) =>
            speaker is { Type: PartyType.Capital or PartyType.Country, Country: not null } && (speaker.Country == country) != other;

        Party Body(Party speaker) => speaker with
        {
            Name = other ? lexicon.BodyName(body.Template, speaker.Country!) : body.Name, Kind = body.Kind, Type = body.Type, Office = body.Office, Classes = body.Classes,
        };
    }
}
