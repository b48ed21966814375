using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Finds the parties of a document and settles who is meant: "the minister" is the minister named before, "Ukraine's
/// defence minister" whoever held the office on the day of the report, "Reznikov" the Oleksii Reznikov of an earlier
/// sentence. Immutable; safe to share between threads.</summary>
public sealed class ActorReader
{
    private readonly PartyReader _reader;

    public ActorReader(LanguagePack language)
    {
        Language = language;
        Lexicon = new PartyLexicon(language);
        _reader = new PartyReader(language, Lexicon);
    }

    internal LanguagePack Language { get; }

    internal PartyLexicon Lexicon { get; }

    /// <summary>The parties of a document; a second call for the same document costs nothing.</summary>
    public Cast Read(Document document) => document.Recall<Cast>(this) ?? document.Remember(this, Cut(document));

    private Cast Cut(Document document)
    {
        var parties = new List<Party>();
        var first = new int[document.Sentences.Length + 1];
        var memory = new CastMemory(Lexicon, document, document.Carried<CastMemory>(this));
        var found = new List<Party>();
        foreach (var sentence in document.Sentences)
        {
            first[sentence.Index] = parties.Count;
            found.Clear();
            _reader.Read(document, sentence, found);
            memory.AddSurnames(sentence, found);
            foreach (var party in found)
                // "The group" that comes back to nobody is no party.
                if (memory.Settle(party) is { Name.Length: > 0 } settled) parties.Add(settled);
        }
        first[^1] = parties.Count;
        document.Carry(this, memory);
        return new Cast([.. parties], first, memory.Home);
    }
}
