using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Checks a stated distance against the map: it holds when map and stated differ by at most the doubt of the
/// place, 2 km, and a fifth of the stated distance together.</summary>
internal static class DistanceRule
{
    private const double SlackKm = 2;
    private const double SlackShare = 0.2;

    /// <summary>The check; null where no distance is stated, or place or border is not known.</summary>
    public static DistanceCheck? Check(ClaimPlace place, string? target, IBorderDistance? borders)
    {
        if (borders is null || place.Distance is not { } stated || place.Lat is not { } lat || place.Lon is not { } lon
            || CountryOf(stated.Of, target) is not { } country || borders.ToBorder(country, lat, lon) is not { } map)
            return null;
        return new DistanceCheck(stated.Km, Math.Round(map.Km, 1), map.Line, Holds(stated.Km, map.Km, place.RadiusKm ?? 0));
    }

    public static bool Holds(double statedKm, double mapKm, double radiusKm) =>
        Math.Abs(mapKm - statedKm) <= radiusKm + SlackKm + SlackShare * statedKm;

    /// <summary>"border:UA" names the country; "the border" alone means that of the one that the force stands against.</summary>
    private static string? CountryOf(string of, string? target) =>
        of.StartsWith("border:", StringComparison.Ordinal) && of.Length == 9 ? of[7..]
        : Folding.Key(of).Split(' ').Intersect(["border", "frontier"], StringComparer.Ordinal).Any() ? target
        : null;
}
