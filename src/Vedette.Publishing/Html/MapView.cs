namespace Vedette.Publishing;

/// <summary>Mercator from degrees to user units of an SVG, framed so that the asked box fills the picture.</summary>
internal sealed class MapView
{
    private readonly double west;
    private readonly double north;
    private readonly double scale;

    public MapView(MapFigure map, double width, double height)
    {
        (Width, Height) = (width, height);
        var (left, right) = (map.West * Math.PI / 180, map.East * Math.PI / 180);
        var (bottom, top) = (Y(map.South), Y(map.North));
        scale = Math.Min(width / (right - left), height / (top - bottom));
        // What is left over is shared by both sides.
        west = left - (((width / scale) - (right - left)) / 2);
        north = top + (((height / scale) - (top - bottom)) / 2);
    }

    public double Width { get; }

    public double Height { get; }

    public (double X, double Y) Project(double lat, double lon) =>
        (((lon * Math.PI / 180) - west) * scale, (north - Y(lat)) * scale);

    /// <summary>Kilometres at a latitude in user units.</summary>
    public double Length(double km, double lat) => km / 6371.0 / Math.Max(0.05, Math.Cos(lat * Math.PI / 180)) * scale;

    /// <summary>A ring cut to the frame (Sutherland and Hodgman), without points that no eye can tell apart; empty where nothing is left.</summary>
    public List<(double X, double Y)> Clip(MapOutline outline)
    {
        const double Rim = 4;
        var points = Thin(outline.Points.Select(point => Project(point.Lat, point.Lon)));
        if (points.Count < 3) return [];
        points = Cut(points, p => p.X - -Rim);
        points = Cut(points, p => Width + Rim - p.X);
        points = Cut(points, p => p.Y - -Rim);
        return Cut(points, p => Height + Rim - p.Y);
    }

    /// <summary>A line without points that no eye can tell apart; it may leave the frame, which hides it.</summary>
    public List<(double X, double Y)> Line(MapOutline outline) => Thin(outline.Points.Select(point => Project(point.Lat, point.Lon)));

    private static List<(double X, double Y)> Thin(IEnumerable<(double X, double Y)> points)
    {
        var kept = new List<(double X, double Y)>();
        foreach (var point in points)
            if (kept.Count == 0 || Math.Abs(point.X - kept[^1].X) + Math.Abs(point.Y - kept[^1].Y) > 0.9) kept.Add(point);
        return kept;
    }

    private static List<(double X, double Y)> Cut(List<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var result = new List<(double X, double Y)>(ring.Count + 4);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var (from, to) = (inside(a), inside(b));
            if (from >= 0) result.Add(a);
            if ((from >= 0) == (to >= 0)) continue;
            var share = from / (from - to);
            result.Add((a.X + ((b.X - a.X) * share), a.Y + ((b.Y - a.Y) * share)));
        }

        return result;
    }

    private static double Y(double lat) => Math.Log(Math.Tan((Math.PI / 4) + (Math.Clamp(lat, -85, 85) * Math.PI / 360)));
}
