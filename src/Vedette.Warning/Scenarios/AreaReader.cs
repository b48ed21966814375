using System.Globalization;
using Vedette.Gazetteer;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Reads areas, and the places that they name.</summary>
internal sealed class AreaReader(Problems problems, Func<string, Place?> place, Func<string, bool> hasBorder, string? target)
{
    private const int MostCorners = 1000;

    public Area Read(YamlMap map)
    {
        var polygon = Polygon(map);
        var centre = map.Text("place") is { } name ? Find(name, map.Node("place")!) : null;
        var within = map.Number("within_km", 0, 20_000);
        if (map.Has("place") && !map.Has("within_km")) map.Wrong("place", "a place needs within_km beside it");
        var border = map.Text("border_of");
        var (from, to) = Belt(map);
        if (map.Has("km") && border is null) border = target;
        if (border is not null) Check(border, map.Node("border_of") ?? map.Node("km")!);
        if (border is not null && !map.Has("km")) map.Wrong("border_of", "border_of needs km beside it, such as km: [0, 300]");
        var countries = map.Words("countries");
        if (polygon.Count == 0 && centre is null && border is null && countries.Count == 0)
            map.Wrong("area", "an area needs a polygon, a place, a distance from a border (km), or countries");
        map.Close();
        return new Area { Polygon = polygon, Centre = centre, WithinKm = within ?? 0, BorderOf = border, FromKm = from, ToKm = to, Countries = countries };
    }

    public Place? Find(string name, YamlNode at)
    {
        if (place(name) is { } found) return found;
        problems.Add(at, $"the gazetteer knows no place '{name}'; write a name that stands alone, or an id such as geonames:703448");
        return null;
    }

    /// <summary>Notes a country to whose border nothing can be measured.</summary>
    public void Check(string country, YamlNode at)
    {
        // Codes from XA to XZ stand for nobody: templates use them.
        if (!hasBorder(country) && !(country.Length == 2 && country[0] == 'X'))
            problems.Add(at, $"'{country}' has no land border to measure to; write a country code of two letters, or use a polygon, a place or countries");
    }

    private static (double From, double To) Belt(YamlMap map)
    {
        var texts = map.Texts("km");
        if (texts.Count == 0) return (0, double.PositiveInfinity);
        if (texts.Count == 2
            && double.TryParse(texts[0].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var from)
            && double.TryParse(texts[1].Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var to)
            && from >= 0 && to >= from && to <= 20_000) return (from, to);
        map.Wrong("km", "km must be two distances, the nearer first, such as [0, 60]");
        return (0, double.PositiveInfinity);
    }

    private List<GeoPoint> Polygon(YamlMap map)
    {
        var corners = new List<GeoPoint>();
        if (!map.Has("polygon")) return corners;
        foreach (var node in map.List("polygon").Take(MostCorners + 1))
        {
            if (node is YamlSequenceNode { Children: [YamlScalarNode x, YamlScalarNode y] }
                && double.TryParse(x.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var lon) && lon is >= -180 and <= 360
                && double.TryParse(y.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var lat) && lat is >= -90 and <= 90)
                corners.Add(new GeoPoint(lat, lon));
            else problems.Add(node, "a corner is [longitude, latitude]");
        }
        if (corners.Count > 1 && corners[0] == corners[^1]) corners.RemoveAt(corners.Count - 1);
        if (corners.Count is < 3 or > MostCorners) map.Wrong("polygon", "a polygon has from 3 to 1000 corners");
        else if (Crossing(corners) is { } at)
            problems.Add(map.List("polygon")[at], string.Create(CultureInfo.InvariantCulture, $"the polygon crosses itself at its side from corner {at + 1}"));
        return corners;
    }

    // The first side that meets one that is not its neighbour.
    private static int? Crossing(List<GeoPoint> p)
    {
        for (var i = 0; i < p.Count; i++)
            for (var j = i + 1; j < p.Count; j++)
            {
                var (a, b, c, d) = (p[i], p[(i + 1) % p.Count], p[j], p[(j + 1) % p.Count]);
                if (a == b) return i;
                if (j == i + 1 || (i == 0 && j == p.Count - 1)) continue;
                if (Turn(a, b, c) * Turn(a, b, d) <= 0 && Turn(c, d, a) * Turn(c, d, b) <= 0 && Overlap(a, b, c, d)) return i;
            }
        return null;
    }

    private static int Turn(GeoPoint a, GeoPoint b, GeoPoint c) =>
        Math.Sign((b.Lon - a.Lon) * (c.Lat - a.Lat) - (b.Lat - a.Lat) * (c.Lon - a.Lon));

    private static bool Overlap(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) =>
        Math.Max(Math.Min(a.Lon, b.Lon), Math.Min(c.Lon, d.Lon)) <= Math.Min(Math.Max(a.Lon, b.Lon), Math.Max(c.Lon, d.Lon))
        && Math.Max(Math.Min(a.Lat, b.Lat), Math.Min(c.Lat, d.Lat)) <= Math.Min(Math.Max(a.Lat, b.Lat), Math.Max(c.Lat, d.Lat));
}
