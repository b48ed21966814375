using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>A candidate with the sum that ordered it: higher is likelier; the unit is arbitrary.</summary>
public readonly record struct ScoredPlace(Place Place, NameKind Kind, double Score);
