namespace Vedette.Evaluation.Places;

/// <summary>A place name of a text, marked by hand or found.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Lat">Degrees north; null where the place is not known.</param>
/// <param name="Lon">Degrees east; null where the place is not known.</param>
/// <param name="IsDemonym">Whether it names the people or the adjective; of marked ones never told.</param>
public readonly record struct Toponym(int Start, int End, double? Lat, double? Lon, bool IsDemonym = false);
