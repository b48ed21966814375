using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Checks a stated distance against the map: it holds when map and stated differ by at most the doubt of the
/// place, 2 km, and a fifth of the stated distance together.</summary>
internal static class DistanceRule
{
    private const double SlackKm = 2;
    private const double SlackShare = 0.2;

    /// <summary>The check; null where no distance is stated, or place or border is not known. Inside the other country, as in
    /// Crimea, the administrative line is tried as well, and named where it is the one that fits.</summary>
    public static DistanceCheck? Check(ClaimPlace place, string? target, Borders? borders)
    {
        if (borders is null || place.Distance is not { } stated || place.Lat is not { } lat || place.Lon is not { } lon
            || CountryOf(stated.Of, target) is not { } country || borders.DistanceToBorderKm(lat, lon, country) is not { } border)
            return null;
        var legal = Compare(border, $"legal border of {Countries.Name(country)}");
        if (legal.Consistent || place.Country != country || borders.DistanceToCrimeanLineKm(lat, lon) is not { } administrative) return legal;
        return Compare(administrative, "administrative line of Crimea") is { Consistent: true } fits ? fits : legal;

        DistanceCheck Compare(double km, string line) =>
            new(stated.Km, Math.Round(km, 1), line, Holds(stated.Km, km, Doubt(place)));
    }

    public static bool Holds(double statedKm, double mapKm, double radiusKm) =>
        Math.Abs(mapKm - statedKm) <= radiusKm + SlackKm + SlackShare * statedKm;

    /// <summary>The doubt of the place itself: the distance is stated of it, also where something stands near it.</summary>
    private static double Doubt(ClaimPlace place) =>
        place.Role == PlaceRole.Near ? Math.Max(0, (place.RadiusKm ?? 0) - ClaimPlace.NearKm) : place.RadiusKm ?? 0;

    /// <summary>"border:UA" names the country; "the border" alone means that of the one that the force stands against.</summary>
    private static string? CountryOf(string of, string? target) =>
        of.StartsWith("border:", StringComparison.Ordinal) && of.Length == 9 ? of[7..]
        : Folding.Key(of).Split(' ').Intersect(["border", "frontier"], StringComparer.Ordinal).Any() ? target
        : null;
}
