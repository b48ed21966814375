using System.Text.Json;

namespace Vedette.GazetteerCompiler.Borders;

/// <summary>A TopoJSON file: arcs that neighbours share, and the countries made of them.</summary>
/// <param name="Arcs">Points of each arc, in hundred-thousandths of a degree.</param>
/// <param name="Lands">Polygons with the name and UN M49 number of their country.</param>
internal sealed record Topology(IReadOnlyList<(int Lon, int Lat)[]> Arcs, IReadOnlyList<Land> Lands)
{
    /// <exception cref="InvalidDataException">It is no quantised topology of countries.</exception>
    public static Topology Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        if (!root.TryGetProperty("transform", out var transform)) throw new InvalidDataException($"{path}: no quantised topology");
        var (scale, shift) = (transform.GetProperty("scale"), transform.GetProperty("translate"));
        var (sx, sy, tx, ty) = (scale[0].GetDouble(), scale[1].GetDouble(), shift[0].GetDouble(), shift[1].GetDouble());
        var arcs = new List<(int, int)[]>();
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var (x, y) = (0, 0);
            arcs.Add([.. arc.EnumerateArray().Select(step =>
            {
                (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
                return ((int)Math.Round((x * sx + tx) * 1e5), (int)Math.Round((y * sy + ty) * 1e5));
            })]);
        }

        var lands = new List<Land>();
        foreach (var country in root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            var name = country.GetProperty("properties").GetProperty("name").GetString()!;
            var m49 = country.TryGetProperty("id", out var id) ? id.GetString() : null;
            if (!country.TryGetProperty("arcs", out var shape)) continue;
            var polygons = country.GetProperty("type").GetString() == "Polygon" ? [shape] : shape.EnumerateArray().ToArray();
            foreach (var polygon in polygons)
                lands.Add(new(name, m49, [.. polygon.EnumerateArray().Select(r => r.EnumerateArray().Select(a => a.GetInt32()).ToArray())]));
        }
        return new(arcs, lands);
    }

    /// <summary>The points of a ring.</summary>
    public IEnumerable<(int Lon, int Lat)> Points(IEnumerable<int> ring)
    {
        foreach (var reference in ring)
        {
            var arc = Arcs[reference < 0 ? ~reference : reference];
            for (var i = 0; i < arc.Length - 1; i++) yield return arc[reference < 0 ? arc.Length - 1 - i : i];
        }
    }
}
