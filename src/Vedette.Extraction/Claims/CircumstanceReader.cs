using NodaTime;
using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Places;
using Vedette.Extraction.Times;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;
using Interval = Vedette.Model.Interval;
using Sentence = Vedette.Extraction.Text.Sentence;

namespace Vedette.Extraction.Claims;

/// <summary>Reads the circumstances of sites, equipment and activities, with the readers that serve the counts of forces.</summary>
internal sealed class CircumstanceReader(LanguagePack language, Ownership ownership, AttributionReader attribution, AsOfReader times, PlaceReader? places)
{
    /// <summary>What is told of so many days before its report is history and nothing that goes on.</summary>
    private const int HistoryDays = 370;

    private readonly ModalityReader _modality = new(language, new CueReader(language));

    /// <summary>The circumstances of what stands at some tokens.</summary>
    /// <param name="key">The token by which it is known.</param>
    /// <param name="head">The noun whose owner is asked for: tokens, end exclusive.</param>
    /// <param name="keys">The keys of all that the sentence tells alike, which share its places by their order.</param>
    /// <param name="reach">How far back its place may be carried over from.</param>
    public Circumstances Read(Document document, Sentence sentence, int key, (int First, int End) head, IReadOnlyList<int> keys, PlaceReach reach)
    {
        var said = attribution.Read(document).For(sentence.Index, key);
        var modality = _modality.Read(document, sentence, Math.Min(key, head.First), Math.Max(key + 1, head.End), said);
        var asOf = times.AsOf(document, sentence, key, modality == Modality.Predicted ? AsOfQuestion.Future : AsOfQuestion.Present);
        var actor = ownership.ActorOf(document, sentence, head.First, head.End);
        var where = places?.Of(places.Read(document), document, sentence, key, keys, said, actor, reach) ?? [];
        return new Circumstances(said, modality, asOf, where, actor);
    }

    /// <summary>Whether a sentence itself says where something is.</summary>
    public bool IsLocated(Document document, Sentence sentence)
    {
        if (places is null) return false;
        foreach (var mention in places.Read(document).Of(sentence))
            if (mention.Locates) return true;
        return false;
    }

    /// <summary>Whether a sentence names a spot or region where something is: no whole country, no border.</summary>
    public bool IsSpotted(Document document, Sentence sentence)
    {
        if (places is null) return false;
        foreach (var mention in places.Read(document).Of(sentence))
            if (mention is { Sense: PlaceSense.Spot, Place: { IsCountry: false } }) return true;
        return false;
    }

    /// <summary>Whether the words date a thing long before their report.</summary>
    public static bool IsHistory(Document document, Interval asOf) =>
        asOf.Edtf?.Latest is { } latest && document.Report.Reference.Published?.Earliest is { } published && Period.DaysBetween(latest, published) > HistoryDays;
}
