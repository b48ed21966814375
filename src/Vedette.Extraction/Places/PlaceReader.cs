using Vedette.Extraction.Attributing;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Names;
using Vedette.Gazetteer;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;
using Sentence = Vedette.Extraction.Text.Sentence;

namespace Vedette.Extraction.Places;

/// <summary>Reads the places of documents in one language.</summary>
public sealed class PlaceReader
{
    private readonly PlaceWords _words;
    private readonly PlaceIndex _index;
    private readonly ClaimPlaces _claims;
    private readonly Borders? _borders;

    /// <summary>A reader of the lexicons <c>place-*</c> over a gazetteer.</summary>
    public PlaceReader(LanguagePack language, PlaceIndex index, Borders? borders = null)
    {
        (_words, _index, _borders) = (new PlaceWords(language), index, borders);
        _claims = new ClaimPlaces(_words, new EntryHeads(language));
    }

    /// <summary>The places of a document; a second call for the same document costs nothing.</summary>
    internal DocumentPlaces Read(Document document) =>
        document.Recall<DocumentPlaces>(this)
        ?? document.Remember(this, new DocumentPlaces(document, _words, _index, new PlaceRecogniser(_index, _words).Find(document), _borders));

    /// <summary>Every place name of a document, in order, those that the gazetteer does not know among them.</summary>
    /// <param name="document">The text.</param>
    /// <param name="names">Its names as the tagger reads them, in order.</param>
    public IReadOnlyList<PlaceMention> ReadAll(Document document, IReadOnlyList<NameSpan> names) =>
        new DocumentPlaces(document, _words, _index, new TaggedPlaces(_index, _words).Find(document, names), _borders).Names();

    /// <summary>The places of one claim: see <see cref="ClaimPlaces.Find"/>.</summary>
    internal IReadOnlyList<ClaimPlace> Of(
        DocumentPlaces places, Document document, Sentence sentence, int key, IReadOnlyList<int> keys, Attributed said, string? actor, PlaceReach reach) =>
        _claims.Find(places, document, sentence, key, keys, said, actor, reach);
}
