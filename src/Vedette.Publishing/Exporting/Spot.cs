using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Where something is, as it goes out: coordinates rounded to a hundredth of a degree, and never less than a kilometre of doubt.
/// An area (<see cref="IsArea"/>) gets no pin in any format: its middle is a place where nobody says that anything is.</summary>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="RadiusKm">How far the real spot may be, at least 1.</param>
internal sealed record Spot(double Lat, double Lon, double RadiusKm)
{
    /// <summary>Least doubt that goes out, in kilometres.</summary>
    public const double LeastKm = 1;

    private const double UnknownKm = 10;

    /// <summary>Whether the doubt is that of an area: it is drawn, if at all, as a circle without a pin.</summary>
    public bool IsArea => RadiusKm > MapMark.AreaKm;

    /// <summary>Whether it is a country or a sea, for which a circle would be as false as a pin.</summary>
    public bool IsTooWide => RadiusKm > MapMark.TooWideKm;

    /// <summary>The spot of a site; null where it has no coordinates that can be.</summary>
    public static Spot? Of(Site site) => Of(site.Lat, site.Lon, site.RadiusKm);

    /// <summary>The spot of a place that a claim names; null where it has no coordinates that can be.</summary>
    public static Spot? Of(ClaimPlace? place) => Of(place?.Lat, place?.Lon, place?.RadiusKm);

    /// <summary>A place as it goes out in tables: its coordinates rounded, an area without any.</summary>
    public static ClaimPlace Outgoing(ClaimPlace place) => Of(place) is { } spot
        ? place with { Lat = spot.IsArea ? null : spot.Lat, Lon = spot.IsArea ? null : spot.Lon, RadiusKm = spot.RadiusKm }
        : place with { Lat = null, Lon = null };

    /// <summary>The circle of doubt as closed rings, counter-clockwise, each point longitude then latitude; parted where it crosses the date line.</summary>
    public IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Rings() => Circle.Around(Lat, Lon, RadiusKm);

    private static Spot? Of(double? lat, double? lon, double? radius) =>
        lat is >= -90 and <= 90 && lon is >= -180 and <= 180
            ? new Spot(Math.Round(lat.Value, 2), Math.Round(lon.Value, 2), Math.Round(Math.Clamp(radius is { } km && !double.IsNaN(km) ? km : UnknownKm, LeastKm, 20_000), 1))
            : null;
}
