namespace Vedette.Model;

/// <summary>A place as one claim names it, with its uncertainty.</summary>
/// <param name="Span">The words; may stand outside the evidence where the place is carried over.</param>
/// <param name="Role">What the place is to the claim.</param>
/// <param name="Name">The gazetteer's name; null where it was not found there.</param>
/// <param name="GazetteerId"><c>geonames:N</c>, <c>vedette:slug</c> or <c>iso:XX-YY</c>; never renumbered.</param>
/// <param name="Feature">GeoNames feature code.</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure.</param>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="RadiusKm">How far the real spot may be from the coordinates.</param>
/// <param name="Distance">A distance that the text states for this place.</param>
public sealed record ClaimPlace(
    Span Span,
    PlaceRole Role,
    string? Name = null,
    string? GazetteerId = null,
    string? Feature = null,
    string? Country = null,
    double? Lat = null,
    double? Lon = null,
    double? RadiusKm = null,
    StatedDistance? Distance = null)
{
    /// <summary>How far from a place that stands near it may be: the radius of a place in the role of <see cref="PlaceRole.Near"/> is
    /// wider by that.</summary>
    public const double NearKm = 15;
}
