using Vedette.Gazetteer;

namespace Vedette.Publishing;

/// <summary>Circles on the globe as polygons that any map can draw.</summary>
internal static class Circle
{
    private const int Corners = 36;

    /// <summary>Closed rings, counter-clockwise, points as longitude and latitude. A circle over the date line gives one ring on each side;
    /// one over a pole, or wider than half the world, the frame that holds it.</summary>
    public static IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Around(double lat, double lon, double radiusKm)
    {
        var angle = radiusKm / GreatCircle.EarthRadiusKm;
        var reach = double.RadiansToDegrees(angle);
        if (lat + reach >= 90 || lat - reach <= -90) return [Frame(-180, Math.Max(-90, lat - reach), 180, Math.Min(90, lat + reach))];
        var ring = new List<(double Lon, double Lat)>(Corners + 1);
        for (var i = 0; i < Corners; i++) ring.Add(Corner(lat, lon, angle, -2 * Math.PI * i / Corners));
        ring.Add(ring[0]);
        if (ring.All(p => p.Lon is >= -180 and <= 180)) return [Rounded(ring, 0)];
        var shift = ring.Any(p => p.Lon > 180) ? 360 : -360;
        return [Rounded(Cut(ring, shift > 0 ? 180 : -180, keepBelow: shift > 0), 0), Rounded(Cut(ring, shift > 0 ? 180 : -180, keepBelow: shift < 0), -shift)];
    }

    // The longitude runs on over 180, so that the ring stays whole until it is cut.
    private static (double Lon, double Lat) Corner(double lat, double lon, double angle, double bearing)
    {
        var y = double.DegreesToRadians(lat);
        var north = Math.Asin((Math.Sin(y) * Math.Cos(angle)) + (Math.Cos(y) * Math.Sin(angle) * Math.Cos(bearing)));
        var east = Math.Atan2(Math.Sin(bearing) * Math.Sin(angle) * Math.Cos(y), Math.Cos(angle) - (Math.Sin(y) * Math.Sin(north)));
        return (lon + double.RadiansToDegrees(east), double.RadiansToDegrees(north));
    }

    // Sutherland and Hodgman's clipping at one meridian.
    private static List<(double Lon, double Lat)> Cut(List<(double Lon, double Lat)> ring, double meridian, bool keepBelow)
    {
        var kept = new List<(double Lon, double Lat)>();
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            var (inA, inB) = ((a.Lon <= meridian) == keepBelow, (b.Lon <= meridian) == keepBelow);
            if (inA) kept.Add(a);
            if (inA != inB) kept.Add((meridian, a.Lat + ((b.Lat - a.Lat) * (meridian - a.Lon) / (b.Lon - a.Lon))));
        }
        kept.Add(kept[0]);
        return kept;
    }

    private static List<(double Lon, double Lat)> Rounded(List<(double Lon, double Lat)> ring, double shift) =>
        [.. ring.Select(p => (Math.Round(p.Lon + shift, 4), Math.Round(p.Lat, 4)))];

    private static List<(double Lon, double Lat)> Frame(double west, double south, double east, double north)
    {
        var (low, high) = (Math.Round(south, 4), Math.Round(north, 4));
        return [(west, low), (east, low), (east, high), (west, high), (west, low)];
    }
}
