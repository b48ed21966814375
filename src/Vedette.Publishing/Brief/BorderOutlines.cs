using Vedette.Gazetteer;

namespace Vedette.Publishing;

/// <summary>Coasts and borders of the compiled gazetteer, de jure, as fine as a printed map shows them.</summary>
/// <param name="borders">The compiled borders.</param>
public sealed class BorderOutlines(Borders borders) : IMapOutlines
{
    // Mercator has no poles.
    private const double Farthest = 85;

    /// <inheritdoc />
    public IEnumerable<MapOutline> Lands(double south, double west, double north, double east) =>
        Lands(south, west, north, east, (east - west) / 2500);

    /// <summary>All land, for a map that people zoom into.</summary>
    /// <param name="tolerance">Degrees by which lines may stray from the truth.</param>
    public IEnumerable<MapOutline> World(double tolerance) => Lands(-Farthest, -180, Farthest, 180, tolerance);

    private IEnumerable<MapOutline> Lands(double south, double west, double north, double east, double tolerance)
    {
        // Whole rings, which the map cuts itself: one that crosses the date line is unrolled first.
        foreach (var land in borders.WholeRings(new GeoBox(south, west, north, east), tolerance))
        {
            var ring = Unrolled(land.Rings[0]);
            if (ring.Exists(point => point.Lat >= south && point.Lat <= north) && ring.Min(point => point.Lon) <= east && ring.Max(point => point.Lon) >= west)
                yield return new MapOutline(land.Country ?? "", null, ring, Closed: true);
        }
    }

    /// <inheritdoc />
    public IEnumerable<MapOutline> Between(string country, string neighbour)
    {
        foreach (var line in borders.Between(country, neighbour, 0.02))
            yield return new MapOutline(country, neighbour, [.. line.Points.Select(point => (point.Lat, point.Lon))], Closed: false);
    }

    /// <summary>A ring in which no step leaps around the globe; it may reach beyond 180 degrees.</summary>
    private static List<(double Lat, double Lon)> Unrolled(IReadOnlyList<GeoPoint> ring)
    {
        var result = new List<(double Lat, double Lon)>(ring.Count);
        var shift = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            if (i > 0 && Math.Abs(ring[i].Lon - ring[i - 1].Lon) > 180) shift += ring[i].Lon < ring[i - 1].Lon ? 360 : -360;
            result.Add((Math.Clamp(ring[i].Lat, -Farthest, Farthest), ring[i].Lon + shift));
        }

        // A ring may start on the far side of the date line: most of it belongs inside the map.
        var middle = (result.Min(point => point.Lon) + result.Max(point => point.Lon)) / 2;
        var back = middle < -180 ? 360 : middle > 180 ? -360 : 0;
        return back == 0 ? result : result.ConvertAll(point => (point.Lat, point.Lon + back));
    }
}
