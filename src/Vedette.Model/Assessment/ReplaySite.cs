namespace Vedette.Model;

/// <summary>A place as it stood on a day.</summary>
/// <param name="Name">For people.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="RadiusKm">How far the real spot may be, at least 1.</param>
/// <param name="State">Latest state that anybody named; null where forces are only placed here.</param>
/// <param name="Since">Day of that state.</param>
public sealed record ReplaySite(string Name, double Lat, double Lon, double RadiusKm, SiteState? State, Edtf? Since);
