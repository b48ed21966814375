using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Events;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Places;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>Makes claims of the calls, meetings and talks that a report tells of.</summary>
internal sealed class EventClaims(LanguagePack language, ActorReader actors, AttributionReader attribution, AsOfReader times, PlaceReader? places)
{
    private readonly EventReader _events = new(language, actors, attribution);

    /// <summary>The diplomatic events of a report, in order of their words.</summary>
    public List<Claim> Read(Document document)
    {
        var mentions = new List<EventMention>();
        _events.Read(document, mentions);
        var claims = new List<Claim>(mentions.Count);
        if (mentions.Count == 0) return claims;
        var voices = attribution.Read(document);
        var located = places?.Read(document);
        var ordinal = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            ordinal = i > 0 && mentions[i - 1].Sentence == mentions[i].Sentence ? ordinal + 1 : 0;
            claims.Add(Claim(document, mentions[i], ordinal, voices, located));
        }
        return claims;
    }

    private Claim Claim(Document document, EventMention mention, int ordinal, Attributions voices, DocumentPlaces? located)
    {
        var sentence = document.Sentences[mention.Sentence];
        var evidence = document.SpanOf(sentence);
        var said = voices.For(mention.Sentence, mention.First);
        string[] rules =
        [
            mention.Rule,
            $"event:{mention.Tense.ToString().ToLowerInvariant()}",
            said.IsOwnVoice ? "voice:own" : said.IsCarried ? "voice:carried" : "voice:named",
        ];
        return new Claim
        {
            Id = ClaimId.Of(document.Report.Id, ClaimKind.DiplomaticEvent, evidence, evidence, ordinal),
            Kind = ClaimKind.DiplomaticEvent,
            Report = document.Report.Reference,
            Evidence = evidence,
            Attribution = said.Attribution,
            Modality = ModalityReader.Flat(said),
            AsOf = times.AsOf(document, sentence, mention.First, mention.Tense is EventTense.Past ? AsOfQuestion.Past : AsOfQuestion.Future),
            Places = located is null ? [] : places!.Of(located, document, sentence, mention.First, [mention.First], said, null, PlaceReach.Sentence),
            Event = mention.Event,
            Participants = mention.Participants,
            Tense = mention.Tense,
            Rules = rules,
            Confidence = ConfidenceModel.Of(rules),
        };
    }
}
