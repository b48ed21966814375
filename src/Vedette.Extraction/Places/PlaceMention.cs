using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Words read as a place.</summary>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Span">The words.</param>
/// <param name="Place">What they were resolved to; null where no candidate fits.</param>
/// <param name="Candidates">Every place that the words may mean, best first, with the score that ordered them.</param>
/// <param name="Sense">What the words do here.</param>
/// <param name="Role">What the preposition makes of it; <see cref="PlaceRole.Subject"/> where there is none.</param>
/// <param name="Distance">A distance that the text states for it.</param>
public sealed record PlaceMention(
    int FirstToken,
    int EndToken,
    Span Span,
    Place? Place,
    IReadOnlyList<ScoredPlace> Candidates,
    PlaceSense Sense,
    PlaceRole Role,
    StatedDistance? Distance = null)
{
    /// <summary>Whether a border phrase names the actor's own: "the country's borders".</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it names the speaker's own: "our borders".</summary>
    public bool IsSpeakers { get; init; }

    /// <summary>Whether it is a name that no list knows.</summary>
    public bool IsUnknown => Sense == PlaceSense.Spot && Candidates.Count == 0;

    /// <summary>Whether it says where something is, not whose it is or who speaks.</summary>
    public bool Locates => Sense is PlaceSense.Spot or PlaceSense.Border && Role != PlaceRole.Subject;
}
