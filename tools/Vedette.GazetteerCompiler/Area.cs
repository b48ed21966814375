using System.Runtime.InteropServices;
using Vedette.Gazetteer;

namespace Vedette.GazetteerCompiler;

/// <summary>Middle and reach of a set of points on the globe.</summary>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="RadiusKm">Nine in ten of the points lie within.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Area(double Lat, double Lon, double RadiusKm)
{
    /// <summary>The area of some points; at least one.</summary>
    public static Area Of(IReadOnlyCollection<(double Lat, double Lon)> points)
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        foreach (var (lat, lon) in points)
        {
            var (a, b) = (double.DegreesToRadians(lat), double.DegreesToRadians(lon));
            x += Math.Cos(a) * Math.Cos(b);
            y += Math.Cos(a) * Math.Sin(b);
            z += Math.Sin(a);
        }
        var middleLat = double.RadiansToDegrees(Math.Atan2(z, Math.Sqrt(x * x + y * y)));
        var middleLon = double.RadiansToDegrees(Math.Atan2(y, x));
        var distances = points.Select(p => GreatCircle.DistanceKm(middleLat, middleLon, p.Lat, p.Lon)).Order().ToArray();
        return new(Math.Round(middleLat, 4), Math.Round(middleLon, 4), Math.Max(5, Math.Round(distances[distances.Length * 9 / 10])));
    }
}
