namespace Vedette.Gazetteer;

/// <summary>One place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Kind">What sort of name was found.</param>
/// <param name="Language">BCP 47 of the form where the source says it, else null.</param>
public readonly record struct PlaceCandidate(Place Place, NameKind Kind, string? Language);
