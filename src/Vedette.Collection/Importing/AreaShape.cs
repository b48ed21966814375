using System.Text.Json;

namespace Vedette.Collection;

/// <summary>The geometry of a GeoJSON feature, as far as a named place needs it: the middle of its frame and how far its farthest corner
/// lies.</summary>
/// <param name="Lat">Degrees north of the middle.</param>
/// <param name="Lon">Degrees east of the middle, -180 to 180.</param>
/// <param name="RadiusKm">To the farthest corner, at least 1.</param>
/// <param name="IsPoint">Whether it is a single point.</param>
/// <param name="Clockwise">Whether an outer ring runs the wrong way round: it is read as what it encloses all the same.</param>
internal sealed record AreaShape(double Lat, double Lon, double RadiusKm, bool IsPoint, bool Clockwise)
{
    private const double KmPerDegree = 111.195;
    private const int MostPoints = 1_000_000;

    private static readonly Dictionary<string, int> Depths = new(StringComparer.Ordinal)
    {
        ["Point"] = 0, ["MultiPoint"] = 1, ["LineString"] = 1, ["MultiLineString"] = 2, ["Polygon"] = 2, ["MultiPolygon"] = 3,
    };

    /// <summary>Reads a geometry.</summary>
    /// <returns>The shape, else what is wrong with it, as said behind the name of its feature.</returns>
    public static (AreaShape? Shape, string? Wrong) Read(JsonElement geometry)
    {
        var type = geometry.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        if (!Depths.TryGetValue(type, out var depth)) return (null, $"has a geometry of type '{type}', which is not imported");
        if (!geometry.TryGetProperty("coordinates", out var coordinates)) return (null, "has no coordinates");
        var lines = new List<List<(double Lon, double Lat)>>();
        if (!Collect(coordinates, depth, lines) || lines.Sum(l => l.Count) == 0) return (null, $"has coordinates that are not those of a {type}");
        var points = lines.SelectMany(l => l).ToList();
        if (points.Count > MostPoints) return (null, $"has more than {MostPoints} corners");
        if (points.Exists(p => !(Math.Abs(p.Lat) <= 90 && Math.Abs(p.Lon) <= 180)))
            return (null, "lies outside the world" + (points.TrueForAll(p => Math.Abs(p.Lon) <= 90 && Math.Abs(p.Lat) <= 180) ? "; GeoJSON has longitude first: they look swapped" : ""));
        var rings = type is "Polygon" or "MultiPolygon";
        if (rings && lines.Exists(r => r.Count < 4 || r[0] != r[^1])) return (null, "has a ring that is not closed");
        // What spans more than half the world is taken to cross the date line, where longitude leaps.
        var crosses = points.Max(p => p.Lon) - points.Min(p => p.Lon) > 180;
        List<(double Lon, double Lat)> Unrolled(List<(double Lon, double Lat)> line) => crosses ? line.ConvertAll(p => (p.Lon < 0 ? p.Lon + 360 : p.Lon, p.Lat)) : line;
        points = Unrolled(points);
        var (lat, lon) = ((points.Min(p => p.Lat) + points.Max(p => p.Lat)) / 2, (points.Min(p => p.Lon) + points.Max(p => p.Lon)) / 2);
        var radius = points.Max(p => Math.Sqrt(Math.Pow((p.Lat - lat) * KmPerDegree, 2) + Math.Pow((p.Lon - lon) * KmPerDegree * Math.Cos(double.DegreesToRadians(lat)), 2)));
        return (new AreaShape(lat, lon > 180 ? lon - 360 : lon, Math.Max(1, radius), points.Count == 1, rings && TurnsRight(Unrolled(lines[0]))), null);
    }

    private static bool TurnsRight(List<(double Lon, double Lat)> ring)
    {
        var area = 0.0;
        for (var i = 1; i < ring.Count; i++) area += (ring[i - 1].Lon * ring[i].Lat) - (ring[i].Lon * ring[i - 1].Lat);
        return area < 0;
    }

    // Gathers the lines or rings of nested arrays; a point of its own is a line of one.
    private static bool Collect(JsonElement item, int depth, List<List<(double, double)>> lines)
    {
        if (item.ValueKind != JsonValueKind.Array) return false;
        if (depth >= 2)
        {
            foreach (var inner in item.EnumerateArray())
                if (!Collect(inner, depth - 1, lines)) return false;
            return true;
        }
        var line = new List<(double, double)>();
        foreach (var point in depth == 0 ? [item] : item.EnumerateArray().ToArray())
        {
            if (point.ValueKind != JsonValueKind.Array || point.GetArrayLength() < 2 || point[0].ValueKind != JsonValueKind.Number || point[1].ValueKind != JsonValueKind.Number) return false;
            line.Add((point[0].GetDouble(), point[1].GetDouble()));
        }
        lines.Add(line);
        return true;
    }
}
