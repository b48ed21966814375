namespace Vedette.Gazetteer;

/// <summary>Land of one country inside a map frame, to be filled.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, de jure; null where no state is recognised.</param>
/// <param name="Rings">Closed rings (the last point is the first again), the outer one first, then its holes. Clipped at
/// the frame, so that some of their sides run along it.</param>
public sealed record LandOutline(string? Country, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);
