namespace Vedette.Model;

/// <summary>A place with its history. It always carries its doubt: <see cref="RadiusKm"/> is at least 1.</summary>
/// <param name="Id"><c>s-</c> and the gazetteer id, or a slug where the place was not located.</param>
/// <param name="Name">For people.</param>
/// <param name="Lat">Degrees north; null where not located.</param>
/// <param name="Lon">Degrees east; null where not located.</param>
/// <param name="RadiusKm">How far the real spot may be from the coordinates, at least 1.</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure.</param>
/// <param name="Theatre">Id of its theatre.</param>
/// <param name="Observations">The ledger: by date, then claim id.</param>
/// <param name="Equipment">Normalised designations or categories seen, sorted.</param>
public sealed record Site(
    string Id,
    string Name,
    double? Lat,
    double? Lon,
    double? RadiusKm,
    string? Country,
    string Theatre,
    IReadOnlyList<SiteEntry> Observations,
    IReadOnlyList<string> Equipment);
