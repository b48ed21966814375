namespace Vedette.Gazetteer;

/// <summary>Distances and bearings on a sphere of the Earth's mean radius; within 0.6 % of the ellipsoid.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the Earth, in kilometres.</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Distance in kilometres between two points in degrees.</summary>
    public static double DistanceKm(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var dLat = Math.Sin((b - a) / 2);
        var dLon = Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2);
        var h = dLat * dLat + Math.Cos(a) * Math.Cos(b) * dLon * dLon;
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>Distance in kilometres between the coordinates of two places; their radii are not taken off.</summary>
    public static double DistanceKm(Place a, Place b) => DistanceKm(a.Lat, a.Lon, b.Lat, b.Lon);

    /// <summary>Bearing from the first point to the second, in degrees clockwise from north, 0 (inclusive) to 360.</summary>
    public static double BearingDegrees(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var dLon = double.DegreesToRadians(lon2 - lon1);
        var y = Math.Sin(dLon) * Math.Cos(b);
        var x = Math.Cos(a) * Math.Sin(b) - Math.Sin(a) * Math.Cos(b) * Math.Cos(dLon);
        return (double.RadiansToDegrees(Math.Atan2(y, x)) + 360) % 360;
    }
}
