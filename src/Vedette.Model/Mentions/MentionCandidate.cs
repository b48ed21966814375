namespace Vedette.Model;

/// <summary>One of the places that a name may mean.</summary>
/// <param name="Name">Its main name.</param>
/// <param name="GazetteerId"><c>geonames:N</c>, <c>vedette:slug</c> or <c>iso:XX-YY</c>.</param>
/// <param name="Feature">GeoNames feature code: PPLC a capital, ADM1 a state or province.</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure; null where it lies in none or several.</param>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="Population">People, 0 where unknown.</param>
/// <param name="Score">What ordered the candidates of one name: higher is likelier, the unit is arbitrary.</param>
public sealed record MentionCandidate(string Name, string GazetteerId, string? Feature, string? Country, double Lat, double Lon, long Population, double Score);
