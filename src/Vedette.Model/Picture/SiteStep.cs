namespace Vedette.Model;

/// <summary>A site as a step tells it: where it is, and what is told of it anew.</summary>
/// <param name="Id">Of the site.</param>
/// <param name="Name">As it is called.</param>
/// <param name="Lat">Latitude, degrees north, WGS 84; null where it is not on the map.</param>
/// <param name="Lon">Longitude, degrees east, WGS 84.</param>
/// <param name="RadiusKm">How far off it may be, in kilometres.</param>
/// <param name="Told">What is told of it that was not told before.</param>
/// <param name="Gone">Ids of claims that tell nothing of it any more.</param>
public sealed record SiteStep(string Id, string Name, double? Lat, double? Lon, double? RadiusKm, IReadOnlyList<SiteTold> Told, IReadOnlyList<string> Gone);
