using Vedette.Extraction.Attributing;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Chooses the places of one claim among the mentions of its sentence, or carries over those of the sentence before.</summary>
internal sealed class ClaimPlaces(PlaceWords words, EntryHeads heads)
{
    private const double BesideKm = 30;
    private const int LandBack = 4; // sentences back that "in the country" may come back to

    /// <summary>The places of a claim.</summary>
    /// <param name="places">The places of the document.</param>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence of the claim.</param>
    /// <param name="key">Its key token; several claims of one sentence share its places by their order.</param>
    /// <param name="keys">The key tokens of all claims of the sentence, ascending.</param>
    /// <param name="said">Who says it: a place that only names a speaker of the sentence is none of the claim's, and "our border" is the speaker's.</param>
    /// <param name="actor">Whose force: tells which side of a shared border is meant.</param>
    /// <param name="reach">How far back places may be carried over from.</param>
    public IReadOnlyList<ClaimPlace> Find(
        DocumentPlaces places, Document document, Sentence sentence, int key, IReadOnlyList<int> keys, Attributed said, string? actor, PlaceReach reach)
    {
        var own = Usable(places, document, sentence, said, key);
        // "In the country": never a place that the report has been about, if no country is named that it can be.
        if (own.Count == 0 && document.Has(sentence, words.LandAnaphors)) return Land(places, document, sentence, actor) is { } land ? [land] : [];
        var chosen = own.Count == 0 || keys.Count < 2 ? own : Share(own, key, keys);
        // An entry's place stands at its head; what follows says how far from it something else is.
        if (reach != PlaceReach.Sentence && chosen.TrueForAll(m => m.Distance is not null || m.Role == PlaceRole.Near) && heads.Of(document, sentence) is { } head)
            chosen = [.. Usable(places, document, head, said, null), .. chosen];
        if (chosen.Count == 0 && own.Count == 0 && reach != PlaceReach.Sentence) chosen = CarriedOver(places, document, sentence, said, reach);
        var found = new List<ClaimPlace>(chosen.Count);
        foreach (var mention in chosen)
            if (Resolve(places, mention, said, actor) is { } place && !found.Exists(p => p.GazetteerId == place.GazetteerId && p.Role == place.Role && (p.GazetteerId is not null || p.Span.Text == place.Span.Text)))
                found.Add(place);
        return found;
    }

    /// <summary>The country that "in the country" comes back to: the last one named, itself or by its capital, that does not own the force.</summary>
    private ClaimPlace? Land(DocumentPlaces places, Document document, Sentence sentence, string? actor)
    {
        var anaphor = document.Hits(sentence).ToArray().First(h => h.ClassId == words.LandAnaphors);
        for (var i = sentence.Index; i >= 0 && i >= sentence.Index - LandBack; i--)
            foreach (var mention in places.Of(document.Sentences[i]).Reverse())
                if (mention.FirstToken < anaphor.FirstToken && mention.Place is { Country: { } iso } named && (named.IsCountry || named.Feature == "PPLC") && iso != actor && mention.Sense != PlaceSense.Border && places.Country(iso) is { } country)
                    return new ClaimPlace(document.SpanOf(anaphor.FirstToken, anaphor.EndToken), anaphor.Entry["role"] == "to" ? PlaceRole.To : PlaceRole.In, country.Name, country.Id, country.Feature,
                        country.Country, Math.Round(country.Lat, 4), Math.Round(country.Lon, 4), Math.Round(country.RadiusKm, 1), null);
        return null;
    }

    private List<PlaceMention> Usable(DocumentPlaces places, Document document, Sentence sentence, Attributed said, int? key)
    {
        var usable = new List<PlaceMention>();
        foreach (var mention in places.Of(sentence))
        {
            if (!mention.Locates || IsOwnerOfFigure(document, mention)) continue;
            if (said.Attribution.Chain.Any(s => s.Span is { } span && span.Overlaps(mention.Span)) || said.Speakers.Any(s => s.Overlaps(mention.Span))) continue;
            if (said.Attribution.Cue is { } cue && IsPlaceOfSpeaking(document, cue, mention, key)) continue;
            if (IsOfReaction(document, mention) || (key is { } at && IsInRelative(document, sentence, mention, at))) continue;
            usable.Add(mention);
        }
        return usable;
    }

    /// <summary>"Has fuelled fears in Kyiv": where somebody is afraid is not where the force is.</summary>
    private bool IsOfReaction(Document document, PlaceMention mention) =>
        mention.Role == PlaceRole.In && mention.FirstToken > 1 && document.TryHit(mention.FirstToken - 2, words.Reactions, out _);

    /// <summary>"In Crimea, which Russia annexed from Ukraine in 2014": what a relative clause behind a comma says of a place is no place of
    /// the claim, unless it says how far or beside what it lies.</summary>
    private bool IsInRelative(Document document, Sentence sentence, PlaceMention mention, int key)
    {
        if (mention.Distance is not null || mention.Role is PlaceRole.Near or PlaceRole.Along || mention.Sense == PlaceSense.Border) return false;
        for (var i = mention.FirstToken - 1; i > sentence.FirstToken && i > key; i--)
        {
            if (document.Tokens[i].Kind == TokenKind.Mark) return false;
            if (document.TryHit(i, words.Clauses, out var word) && word.Entry["type"] == "relative")
                return document.Tokens[i - 1].Kind == TokenKind.Mark && document.Text[document.Tokens[i - 1].Start] == ',';
        }
        return false;
    }

    /// <summary>"…, Sweden 220": a country between a mark and a number has the force, and is not where it is.</summary>
    private static bool IsOwnerOfFigure(Document document, PlaceMention mention) =>
        mention is { Place.IsCountry: true, Sense: PlaceSense.Spot } && mention.FirstToken > 0 && mention.EndToken < document.Tokens.Length
        && document.Tokens[mention.EndToken].Kind == TokenKind.Number && document.Tokens[mention.FirstToken - 1].Kind == TokenKind.Mark;

    /// <summary>"has told deputies in Kyiv": a place behind the cue, with no comma, colon, quotation mark, "that" or verb between,
    /// and none of what is told: "shows a camp at the range".</summary>
    private bool IsPlaceOfSpeaking(Document document, Span cue, PlaceMention mention, int? key)
    {
        if (mention.Sense == PlaceSense.Border || mention.Span.Start < cue.End) return false;
        var tokens = document.Tokens;
        if (key is { } told && tokens[told].Start >= cue.End && told < mention.EndToken) return false;
        for (var i = mention.FirstToken - 1; i >= 0 && tokens[i].Start >= cue.End; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens[i].Kind == TokenKind.Number) return false;
            if (PlaceWords.Is(document, i, words.Complementisers)) return false;
            // "Put the number of troops near Ukraine at 100,000": what is counted stands before it.
            if (document.TryHit(i, words.Counted, out _)) return false;
            if (document.TryHit(i, words.Helpers, out var helper) && helper.Entry["type"] is "be" or "auxiliary") return false;
        }
        return true;
    }

    /// <summary>Several figures in one sentence: what stands behind a figure is its own, what stands before the first is
    /// everybody's that has none.</summary>
    private static List<PlaceMention> Share(List<PlaceMention> mentions, int key, IReadOnlyList<int> keys)
    {
        var shared = mentions.FindAll(m => m.FirstToken < keys[0]);
        var own = new List<PlaceMention>();
        for (var k = 0; k < keys.Count; k++)
        {
            if (keys[k] < key) continue;
            var until = k + 1 < keys.Count ? keys[k + 1] : int.MaxValue;
            own.AddRange(mentions.FindAll(m => m.FirstToken >= keys[k] && m.FirstToken < until));
            // A group of figures without a place between them has the place that follows the last of them.
            if (own.Count > 0) break;
        }
        return own.Count > 0 ? own : shared.Count > 0 ? shared : mentions;
    }

    private List<PlaceMention> CarriedOver(DocumentPlaces places, Document document, Sentence sentence, Attributed said, PlaceReach reach)
    {
        var block = document.Blocks[sentence.Block];
        for (var i = sentence.Index - 1; i >= block.FirstSentence; i--)
            if (Usable(places, document, document.Sentences[i], said, null) is { Count: > 0 } before) return before;
        // "there", "25 more": the place of the block before.
        if (sentence.Block > 0 && (reach == PlaceReach.BlockBefore || document.Has(sentence, words.Anaphors)))
        {
            var previous = document.Blocks[sentence.Block - 1];
            for (var i = previous.FirstSentence + previous.SentenceCount - 1; i >= previous.FirstSentence; i--)
                if (Usable(places, document, document.Sentences[i], said, null) is { Count: > 0 } before) return before;
        }
        return [];
    }

    private static ClaimPlace? Resolve(DocumentPlaces places, PlaceMention mention, Attributed said, string? actor)
    {
        var place = mention.Place;
        if (mention.Sense == PlaceSense.Border && place is null)
        {
            var country = mention.Candidates.Count > 1
                ? mention.Candidates.Select(c => c.Place.Country).FirstOrDefault(c => c != actor)
                : mention.IsSpeakers && said.Attribution.Chain.FirstOrDefault()?.Country is { } speakers ? speakers
                : mention.IsOwn && actor is not null ? actor : places.AcrossBorder(actor);
            place = country is null ? null : places.Country(country);
        }
        // A name that no list knows stays without a spot.
        if (place is null) return mention.IsUnknown ? new ClaimPlace(mention.Span, mention.Role, Distance: mention.Distance) : null;
        var radius = mention.Role switch
        {
            PlaceRole.Near => Math.Max(place.RadiusKm, mention.Sense == PlaceSense.Border ? place.RadiusKm : place.RadiusKm + ClaimPlace.NearKm),
            PlaceRole.Toward or PlaceRole.Along => Math.Max(place.RadiusKm, BesideKm),
            _ => place.RadiusKm,
        };
        return new ClaimPlace(mention.Span, mention.Role, place.Name, place.Id, place.Feature, place.Country,
            Math.Round(place.Lat, 4), Math.Round(place.Lon, 4), Math.Round(radius, 1), mention.Distance);
    }
}
