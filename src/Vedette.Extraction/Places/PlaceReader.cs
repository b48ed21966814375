using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;

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
        _claims = new ClaimPlaces(_words);
    }

    /// <summary>The places of a document.</summary>
    internal DocumentPlaces Read(Document document) => new(document, _words, _index, _borders);

    /// <summary>The places of one claim: see <see cref="ClaimPlaces.Find"/>.</summary>
    internal IReadOnlyList<ClaimPlace> Of(
        DocumentPlaces places, Document document, Sentence sentence, int key, IReadOnlyList<int> keys, Attribution attribution, string? actor, PlaceReach reach) =>
        _claims.Find(places, document, sentence, key, keys, attribution, actor, reach);
}
