using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Works out who says what in a document. Immutable; safe to share between threads.</summary>
public sealed class AttributionReader(LanguagePack language, ActorReader actors)
{
    /// <summary>Tokens beyond which a sentence is read as nobody's: it is no sentence.</summary>
    internal const int LongestSentence = 1000;

    private readonly CueLexicon _cues = new(language);

    /// <summary>The voices of a document; a second call for the same document costs nothing.</summary>
    public Attributions Read(Document document) => document.Recall<Attributions>(this) ?? document.Remember(this, Cut(document));

    private Attributions Cut(Document document)
    {
        var cast = actors.Read(document);
        var quotes = new QuoteMap(document);
        var memory = new SpeakerMemory();
        var stretches = new Stretch[document.Sentences.Length][];
        var acts = new Dictionary<int, IReadOnlyList<SpeechAct>>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.EndToken - sentence.FirstToken > LongestSentence)
            {
                stretches[sentence.Index] = [];
                continue;
            }
            var parties = cast.Of(sentence).ToArray();
            var voices = new SentenceVoices(document, sentence, parties, _cues, quotes, memory);
            var found = voices.Read();
            stretches[sentence.Index] = [.. found];
            if (voices.Acts.Count > 0) acts[sentence.Index] = voices.Acts;
            foreach (var party in parties) memory.Mention(party);
            foreach (var stretch in found)
                foreach (var speaker in stretch.Speakers) memory.Note(speaker);
        }
        var openers = new string?[document.Sentences.Length];
        foreach (var sentence in document.Sentences)
            if (cast.Of(sentence) is [{ Type: not (PartyType.Pronoun or PartyType.Demonym) } opener, ..] && opener.FirstToken <= sentence.FirstToken + 1) openers[sentence.Index] = opener.Country;
        var referring = new FigureReferences(document, cast, stretches, _cues, actors.Lexicon).Settle();
        return new Attributions(document, stretches, acts, quotes, _cues, Syndication.Of(document, cast, _cues), referring, openers, Turns.Of(document, cast, stretches));
    }
}
