using Vedette.Model;
using static Vedette.Publishing.Markup;

namespace Vedette.Publishing;

/// <summary>Draws the map: land, the border band, areas, doubt circles, marks by state, names where there is room.</summary>
internal static class MapSvg
{
    public static void Write(Markup markup, MapFigure map)
    {
        markup.Raw("<figure class=\"sites\"><div class=\"map\">\n");
        Picture(markup, map, new MapView(map, 880, 600), "wide");
        Picture(markup, map, new MapView(map, 370, 400), "narrow");
        markup.Raw("</div>");
        Legend(markup, map);
        markup.Raw("<figcaption>").Text(map.Caption).Raw("</figcaption></figure>\n");
    }

    private static void Picture(Markup markup, MapFigure map, MapView view, string style)
    {
        markup.Raw($"<svg class=\"{style}\" viewBox=\"0 0 {N(view.Width)} {N(view.Height)}\" role=\"img\"").Attribute("aria-label", Describe(map)).Raw(">\n");
        var countries = Lands(markup, map, view);
        if (map.Lands.Count == 0) Graticule(markup, map, view);
        if (map.Band is { } band) Band(markup, band, view);
        var labels = new LabelPlacer(3, 3, view.Width - 3, view.Height - 26);
        var marks = map.Marks.Select(mark => (Mark: mark, At: view.Project(mark.Lat, mark.Lon))).ToList();
        foreach (var (mark, at) in marks.Where(item => !item.Mark.IsArea)) labels.Block(at.X, at.Y, 7, 7);
        foreach (var (mark, at) in marks) Mark(markup, mark, at, view);
        // What changes is named first.
        foreach (var (mark, at) in marks.OrderBy(item => Rank(item.Mark)))
        {
            if (at.X < 0 || at.Y < 0 || at.X > view.Width || at.Y > view.Height) continue;
            var name = LabelPlacer.Fit(mark.Name, 11.5, 170);
            if (labels.Place(name, 11.5, at.X, at.Y, mark.IsArea ? 0 : 8) is not { } spot) continue;
            HtmlBlocks.Open(markup, mark.Exhibits, Shapes.Colour(mark.State)).Raw($" tabindex=\"-1\"><text class=\"site halo{(mark.IsArea ? " wide-area" : "")}\" x=\"{N(spot.X)}\" y=\"{N(spot.Y)}\" text-anchor=\"{spot.Anchor}\">")
                .Text(name).Raw("</text></a>\n");
        }

        foreach (var (name, x, y) in countries) Country(markup, labels, name, x, y);
        ScaleBar(markup, map, view);
        markup.Raw("</svg>\n");
    }

    /// <summary>The land of a map with the names of countries, for marks that a script sets.</summary>
    public static void Land(Markup markup, MapFigure map, MapView view)
    {
        var labels = new LabelPlacer(3, 3, view.Width - 3, view.Height - 26);
        foreach (var (name, x, y) in Lands(markup, map, view))
            Country(markup, labels, name, x, y);
        if (map.Lands.Count == 0) Graticule(markup, map, view);
        ScaleBar(markup, map, view);
    }

    private static void Country(Markup markup, LabelPlacer labels, string name, double x, double y)
    {
        if (labels.Place(name.ToUpperInvariant(), 13.5, x, y, 0) is { } spot)
            markup.Raw($"<text class=\"country halo\" x=\"{N(spot.X)}\" y=\"{N(spot.Y)}\" text-anchor=\"{spot.Anchor}\">").Text(name).Raw("</text>\n");
    }

    private static List<(string Name, double X, double Y)> Lands(Markup markup, MapFigure map, MapView view)
    {
        var best = new Dictionary<string, (double Size, double X, double Y)>(StringComparer.Ordinal);
        // Large lands first, so that an enclave lies upon what surrounds it.
        foreach (var (land, ring, (size, x, y)) in map.Lands
            .Select(land => (Land: land, Ring: view.Clip(land)))
            .Where(item => item.Ring.Count >= 3)
            .Select(item => (item.Land, item.Ring, Middle: Middle(item.Ring)))
            .Where(item => item.Middle.Size >= 1)
            .OrderByDescending(item => item.Middle.Size))
        {
            markup.Raw("<path class=\"land\" d=\"M").Raw(string.Join('L', ring.Select(point => $"{N(point.X)} {N(point.Y)}"))).Raw("Z\"/>\n");
            if (land.Country.Length > 0 && (!best.TryGetValue(land.Country, out var known) || known.Size < size)) best[land.Country] = (size, x, y);
        }

        return [.. best.Where(entry => entry.Value.Size > 2500).OrderByDescending(entry => entry.Value.Size).Select(entry => (Countries.Name(entry.Key), entry.Value.X, entry.Value.Y))];
    }

    private static void Band(Markup markup, MapBand band, MapView view)
    {
        markup.Raw("<g><title>").Text(band.Label).Raw("</title>");
        foreach (var line in band.Lines)
        {
            var points = view.Line(line);
            if (points.Count < 2) continue;
            // Some fifty kilometres to either side.
            var width = Math.Max(8, view.Length(100, line.Points[line.Points.Count / 2].Lat));
            markup.Raw($"<path class=\"band\" stroke-width=\"{N(width)}\" d=\"M{string.Join('L', points.Select(point => $"{N(point.X)} {N(point.Y)}"))}\"/>");
        }

        markup.Raw("</g>\n");
    }

    private static void Mark(Markup markup, MapMark mark, (double X, double Y) at, MapView view)
    {
        HtmlBlocks.Open(markup, mark.Exhibits, Shapes.Colour(mark.State)).Raw("><title>").Text($"{mark.Title}; doubt {Figures.Number(Math.Round(mark.RadiusKm))} km").Raw("</title>");
        var radius = view.Length(mark.RadiusKm, mark.Lat);
        if (mark.IsArea)
        {
            markup.Raw(Shapes.Circle(at.X, at.Y, radius, "area"));
        }
        else
        {
            markup.Raw(Shapes.Circle(at.X, at.Y, Math.Max(8, radius), "doubt"));
            markup.Raw(Shapes.State(mark.State, at.X, at.Y, 4.6));
        }

        markup.Raw("</a>\n");
    }

    private static void Legend(Markup markup, MapFigure map)
    {
        markup.Raw("<ul class=\"legend\">");
        foreach (var state in map.Marks.Where(mark => !mark.IsArea).Select(mark => mark.State).Distinct().OrderBy(state => state ?? (SiteState)99))
            markup.Raw($"<li><svg viewBox=\"0 0 18 18\" aria-hidden=\"true\"><g class=\"{Shapes.Colour(state)}\">{Shapes.State(state, 9, 9, 5)}</g></svg>").Text(Statuses.State(state).Word).Raw("</li>");
        if (map.Marks.Any(mark => mark.IsArea))
            markup.Raw("<li><svg viewBox=\"0 0 18 18\" aria-hidden=\"true\"><g class=\"k6\"><circle class=\"area\" cx=\"9\" cy=\"9\" r=\"7.5\"/></g></svg>area, no exact spot</li>");
        if (map.Band is { } band)
        {
            markup.Raw("<li><svg viewBox=\"0 0 18 18\" aria-hidden=\"true\"><path class=\"band\" stroke-width=\"9\" d=\"M1 12L17 6\"/></svg>");
            HtmlBlocks.Open(markup, band.Exhibits, "ref").Raw(">").Foreign(band.Label).Raw("</a></li>");
        }

        markup.Raw("</ul>");
    }

    private static void Graticule(Markup markup, MapFigure map, MapView view)
    {
        var step = map.East - map.West > 40 ? 10 : map.East - map.West > 8 ? 2 : 1;
        for (var lon = Math.Floor(map.West - 10); lon <= map.East + 10; lon++)
        {
            if (lon % step != 0 || lon is < -180 or > 180) continue;
            var x = view.Project(0, lon).X;
            if (x > 0 && x < view.Width) markup.Raw($"<path class=\"graticule\" d=\"M{N(x)} 0V{N(view.Height)}\"/>");
        }

        for (var lat = Math.Floor(Math.Max(-84, map.South - 10)); lat <= Math.Min(84, map.North + 10); lat++)
        {
            if (lat % step != 0) continue;
            var y = view.Project(lat, 0).Y;
            if (y > 0 && y < view.Height) markup.Raw($"<path class=\"graticule\" d=\"M0 {N(y)}H{N(view.Width)}\"/>");
        }
    }

    private static void ScaleBar(Markup markup, MapFigure map, MapView view)
    {
        var lat = (map.South + map.North) / 2;
        int[] lengths = [10, 20, 50, 100, 200, 500, 1000, 2000];
        var km = lengths.LastOrDefault(length => view.Length(length, lat) <= view.Width * 0.28, 10);
        var (length, y) = (view.Length(km, lat), view.Height - 10);
        markup.Raw($"<path class=\"scalebar\" d=\"M12 {N(y - 4)}V{N(y)}H{N(12 + length)}V{N(y - 4)}\"/><text class=\"ax halo\" x=\"{N(16 + length)}\" y=\"{N(y)}\">{Figures.Number(km)} km</text>\n");
    }

    private static (double Size, double X, double Y) Middle(List<(double X, double Y)> ring)
    {
        double size = 0, x = 0, y = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = (a.X * b.Y) - (b.X * a.Y);
            size += cross;
            x += (a.X + b.X) * cross;
            y += (a.Y + b.Y) * cross;
        }

        return Math.Abs(size) < 1e-6 ? (0, 0, 0) : (Math.Abs(size) / 2, x / (3 * size), y / (3 * size));
    }

    private static int Rank(MapMark mark) => mark switch
    {
        { State: SiteState.New or SiteState.Growing or SiteState.Reactivated } => 0,
        { IsArea: true } => 3,
        { State: null } => 2,
        _ => 1,
    };

    private static string Describe(MapFigure map) =>
        "Map. " + string.Join(" ", map.Marks.Take(30).Select(mark => mark.Title + (mark.IsArea ? " (area)." : "."))) + (map.Marks.Count > 30 ? $" And {map.Marks.Count - 30} more." : "");
}
