using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Events;

/// <summary>Finds diplomatic events: calls, meetings, talks and visits between sides. Two sides must take part, or a group
/// that the report has named ("the two presidents"): what one government does at home is none.</summary>
internal sealed class EventReader(LanguagePack language, ActorReader actors, AttributionReader attribution)
{
    private const int Together = 6; // tokens between two words for one event

    // The weightier kind tells more: a summit by telephone is a call.
    private static readonly string[] Weights = ["meeting", "talks", "vote", "visit", "summit", "call"];

    private readonly int _cues = language.ClassId("event-cues");
    private readonly ParticipantReader _participants = new(language);
    private readonly EventTenseReader _tenses = new(language);
    private readonly int _forces = language.ClassId("force-nouns");
    private readonly int _small = language.ClassId("np-words");

    /// <summary>Appends the events of a report of war or statecraft, sentence by sentence.</summary>
    public void Read(Document document, List<EventMention> mentions)
    {
        if (!document.Has(_cues)) return;
        var cast = actors.Read(document);
        var voices = attribution.Read(document);
        foreach (var sentence in document.Sentences)
        {
            if (!document.Has(sentence, _cues) || sentence.EndToken - sentence.FirstToken > AttributionReader.LongestSentence) continue;
            Read(document, sentence, cast, voices, mentions);
        }
    }

    private void Read(Document document, Sentence sentence, Cast cast, Attributions voices, List<EventMention> mentions)
    {
        LexiconHit? open = null;
        var from = mentions.Count;
        var end = sentence.FirstToken;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _cues || hit.FirstToken < end || !Fits(document, sentence, cast, hit)) continue;
            end = hit.EndToken;
            if (open is { } before && IsOne(document, before, hit))
            {
                if (Weight(hit) > Weight(before)) open = hit;
                continue;
            }
            if (open is { } done) Add(document, sentence, cast, voices, done, from, mentions);
            open = hit;
        }
        if (open is { } last) Add(document, sentence, cast, voices, last, from, mentions);
    }

    private void Add(Document document, Sentence sentence, Cast cast, Attributions voices, LexiconHit hit, int from, List<EventMention> mentions)
    {
        var kind = hit.Entry["event"] ?? "meeting";
        var (participants, rule) = _participants.Read(document, sentence, cast, hit.FirstToken, hit.EndToken, voices.For(sentence.Index, hit.FirstToken).Attribution.Origin?.Country);
        var tense = _tenses.Read(document, sentence, hit.FirstToken, hit.EndToken);
        if (participants.Count < 2 && rule != "event:group")
        {
            // "The seventh round of talks is due next week": whose, the report has said.
            if (kind != "talks" || (hit.Entry["sides"] is null && tense != EventTense.Scheduled)) return;
            (participants, rule) = (_participants.Around(document, sentence, cast), "event:around");
            if (participants.Count < 2) return;
        }
        // One event of a kind a sentence: "talks … the talks".
        for (var i = from; i < mentions.Count; i++)
            if (mentions[i].Event == kind) return;
        mentions.Add(new EventMention(sentence.Index, kind, hit.FirstToken, hit.EndToken, participants, tense, rule));
    }

    /// <summary>"Met the demands" is no meeting: behind such a verb stands whom somebody met, or when and where.</summary>
    private bool Fits(Document document, Sentence sentence, Cast cast, LexiconHit hit)
    {
        // "Belarus hosts Russian troops", "met Ukrainian soldiers": no guests of state.
        if (hit.Entry["verb"] is not null)
            foreach (var party in cast.Of(sentence))
                if (party.Type == PartyType.Demonym && party.FirstToken == hit.EndToken && party.EndToken < sentence.EndToken && document.TryHit(party.EndToken, _forces, out _)) return false;
        // "Spoke to the president", and not "to reporters".
        if (hit.Entry["object"] == "party")
        {
            foreach (var party in cast.Of(sentence))
                if (party.FirstToken >= hit.EndToken && party.FirstToken <= hit.EndToken + 1 && party.Type != PartyType.Outlet) return true;
            return false;
        }
        if (hit.Entry["object"] is null || hit.EndToken >= sentence.EndToken || !document.TryHit(hit.EndToken, _small, out _)) return true;
        foreach (var party in cast.Of(sentence))
            if (party.FirstToken == hit.EndToken) return true;
        return false;
    }

    private static bool IsOne(Document document, LexiconHit before, LexiconHit hit)
    {
        if (hit.FirstToken - before.EndToken > Together) return false;
        for (var at = before.EndToken; at < hit.FirstToken; at++)
            if (document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] is ',' or ';') return false;
        return true;
    }

    private static int Weight(LexiconHit hit) => Array.IndexOf(Weights, hit.Entry["event"]);
}
