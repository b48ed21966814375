namespace Vedette.Gazetteer;

/// <summary>A place of the index. Every place has a radius: how far the real spot may be from its coordinates.</summary>
/// <param name="Id"><c>geonames:N</c>, <c>vedette:slug</c> or <c>iso:XX-YY</c>; never renumbered.</param>
/// <param name="Name">The main name.</param>
/// <param name="Feature">GeoNames feature code: PPL, PPLC, ADM1, PCLI, SEA, RNGA …</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure; null for seas and lands of several countries.</param>
/// <param name="Admin1">Code of the first-level region inside the country, as GeoNames has it.</param>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="RadiusKm">How far the real spot may be from the coordinates, above 0.</param>
/// <param name="Population">People; 0 where unknown.</param>
public sealed record Place(
    string Id,
    string Name,
    string Feature,
    string? Country,
    string? Admin1,
    double Lat,
    double Lon,
    double RadiusKm,
    long Population)
{
    /// <summary>Whether it is a whole country or a dependent territory.</summary>
    public bool IsCountry => NamesCountry(Feature);

    /// <summary>Whether it is a first- or second-level region.</summary>
    public bool IsRegion => Feature is "ADM1" or "ADM2";

    /// <summary>Whether a GeoNames feature code is that of a whole country or a dependent territory.</summary>
    public static bool NamesCountry(string feature) => feature.StartsWith("PCL", StringComparison.Ordinal) || feature == "TERR";
}
