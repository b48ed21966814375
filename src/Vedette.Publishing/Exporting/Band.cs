using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>"Near the border" and nowhere nearer: a band along the line, never a pin.</summary>
internal static class Band
{
    private const double KmPerDegree = 111.195;
    private const double Tolerance = 0.1;

    /// <summary>Whether a place is the border of a country.</summary>
    public static bool IsAlongBorder(ClaimPlace place) =>
        place.Role is PlaceRole.Near or PlaceRole.Along
        && (place.Feature is "PCLI" || place.Distance?.Of.StartsWith("border", StringComparison.Ordinal) == true)
        && place.RadiusKm is null or > MapMark.AreaKm;

    /// <summary>What lies within <see cref="MapMark.AreaKm"/> of lines, as closed rings, counter-clockwise, longitude before latitude.
    /// Holes are filled: who is told does not mind.</summary>
    public static IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Along(IEnumerable<MapOutline> lines)
    {
        var parts = lines.Where(l => l.Points.Count > 1).ToList();
        if (parts.Count == 0) return [];
        // Degrees of longitude are shorter away from the equator: the band is drawn where both are as long.
        var narrow = Math.Cos(double.DegreesToRadians(parts.SelectMany(l => l.Points).Average(p => p.Lat)));
        var border = new MultiLineString([.. parts.Select(l => new LineString([.. l.Points.Select(p => new Coordinate(p.Lon * narrow, p.Lat))]))]);
        var band = TopologyPreservingSimplifier.Simplify(border.Buffer(MapMark.AreaKm / KmPerDegree, 4), Tolerance);
        return [.. Enumerable.Range(0, band.NumGeometries).Select(band.GetGeometryN).OfType<Polygon>().Select(p => Ring((LinearRing)p.ExteriorRing, narrow))];
    }

    private static List<(double Lon, double Lat)> Ring(LinearRing ring, double narrow)
    {
        var points = ring.Coordinates.Select(c => (Lon: Math.Clamp(Math.Round(c.X / narrow, 2), -180, 180), Lat: Math.Clamp(Math.Round(c.Y, 2), -90, 90))).ToList();
        if (!ring.IsCCW) points.Reverse();
        return points;
    }
}
