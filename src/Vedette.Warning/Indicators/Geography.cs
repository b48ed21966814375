using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Measures where claims are. Distances to borders are remembered; not for several threads at once.</summary>
public sealed class Geography
{
    // A country as a whole near which forces stand: fits a wide belt, and no narrow one.
    private const double WideBeltKm = 100;

    private readonly Func<double, double, string, double?> _measure;
    private readonly Dictionary<(double Lat, double Lon, string Country), double?> _distances = [];

    /// <param name="borders">The legal borders; null where they are not at hand, and then no distance to a border is known.</param>
    public Geography(Borders? borders) : this((lat, lon, country) => borders?.DistanceToBorderKm(lat, lon, country))
    {
    }

    /// <param name="measure">Kilometres from latitude and longitude to the border of a country; null where it is not known.</param>
    internal Geography(Func<double, double, string, double?> measure) => _measure = measure;

    /// <summary>Whether a place of a claim lies in an area.</summary>
    public bool Holds(Area area, ClaimPlace place)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(place);
        if (place.Role is PlaceRole.From or PlaceRole.Subject) return false;
        if (area.Countries.Count > 0 && (place.Country is null || !area.Countries.Contains(place.Country, StringComparer.Ordinal))) return false;
        if (area.Polygon.Count > 0 && !(place is { Lat: { } y, Lon: { } x } && Inside(area.Polygon, y, x))) return false;
        if (area.Centre is { } centre && !(place is { Lat: { } lat, Lon: { } lon } && GreatCircle.DistanceKm(lat, lon, centre.Lat, centre.Lon) <= area.WithinKm)) return false;
        if (area.BorderOf is not { } country) return true;
        if (IsWhole(place) || place.Country == country)
            return place.Country == country && area.FromKm <= 0 && area.ToKm >= WideBeltKm;
        return ToBorder(place, country) is { } km && km >= area.FromKm && km <= area.ToKm;
    }

    /// <summary>Distance from a place outside a country to its border, in kilometres; null where it is not known, for places
    /// inside the country, and for whole countries.</summary>
    public double? ToBorder(ClaimPlace place, string country)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place is not { Lat: { } lat, Lon: { } lon } || place.Country == country || IsWhole(place)) return null;
        if (!_distances.TryGetValue((lat, lon, country), out var km))
            _distances[(lat, lon, country)] = km = _measure(lat, lon, country);
        return km;
    }

    /// <summary>The place that a claim is at: the first that is located and is neither a whole country nor where things come from.</summary>
    public static ClaimPlace? Spot(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Places.FirstOrDefault(p => p.Lat is not null && p.Lon is not null && !IsWhole(p) && p.Role is not (PlaceRole.From or PlaceRole.Subject));
    }

    private static bool IsWhole(ClaimPlace place) => place.Feature?.StartsWith("PCL", StringComparison.Ordinal) == true;

    // Even-odd rule; a polygon across the 180th meridian is written with longitudes beyond 180.
    private static bool Inside(IReadOnlyList<GeoPoint> polygon, double lat, double lon)
    {
        var inside = false;
        for (int i = 0, j = polygon.Count - 1; i < polygon.Count; j = i++)
            if (polygon[i].Lat > lat != polygon[j].Lat > lat
                && lon < (polygon[j].Lon - polygon[i].Lon) * (lat - polygon[i].Lat) / (polygon[j].Lat - polygon[i].Lat) + polygon[i].Lon)
                inside = !inside;
        return inside;
    }
}
