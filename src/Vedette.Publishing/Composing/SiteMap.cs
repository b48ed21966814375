using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The frame and the marks of the map.</summary>
internal static class SiteMap
{
    private const double KmPerDegree = 111.2;

    public static MapFigure? Compose(Scene scene, IReadOnlyList<SiteLedger> located, IMapOutlines? outlines)
    {
        MapMark[] all =
        [
            .. located
                .Where(site => site.Site.RadiusKm is null or <= MapMark.TooWideKm)
                .OrderByDescending(site => site.Site.RadiusKm ?? 1)
                .Select(site => new MapMark(
                    site.Site.Name, site.State, site.Site.Lat!.Value, site.Site.Lon!.Value, Math.Max(1, site.Site.RadiusKm ?? 1),
                    $"{site.Site.Name}: {Statuses.State(site.State).Word}, {site.When}", site.Exhibits)),
        ];
        if (all.Length == 0) return null;
        var (south, west, north, east) = Frame(all);
        MapMark[] marks = [.. all.Where(mark => mark.IsArea || (mark.Lat >= south && mark.Lat <= north && mark.Lon >= west && mark.Lon <= east))];
        var outside = all.Length - marks.Length;
        MapOutline[] lands = outlines is null ? [] : [.. Lands(outlines, south, west, north, east)];
        return new MapFigure(
            "Latest state of each site. The circle is the doubt: the real spot lies somewhere inside it. Areas are places known only by region."
                + (outside > 0 ? $" {Figures.Count(outside, "site")} farther away {(outside == 1 ? "is" : "are")} in the table only." : ""),
            south, west, north, east, lands, Band(scene, outlines), marks);
    }

    /// <summary>A map framed by marks, without a caption; the whole world's middle where there are none.</summary>
    public static MapFigure Framed(IReadOnlyList<MapMark> marks, IMapOutlines? outlines)
    {
        if (marks.Count == 0) return new MapFigure("", -40, -100, 60, 140, [], null, []);
        var (south, west, north, east) = Frame([.. marks]);
        MapOutline[] lands = outlines is null ? [] : [.. Lands(outlines, south, west, north, east)];
        return new MapFigure("", south, west, north, east, lands, null, marks);
    }

    private static (double South, double West, double North, double East) Frame(MapMark[] marks)
    {
        // Pins frame the map; areas only where there is no pin, for a country would shrink every camp to a dot.
        var pins = marks.Where(mark => !mark.IsArea).ToArray();
        // Drills a thousand kilometres away would do the same to the camps that matter.
        var leading = pins.Where(mark => mark.State is not (null or SiteState.Exercise or SiteState.Historic)).ToArray();
        var framed = Near(leading.Length >= 3 ? leading : pins.Length > 0 ? pins : marks);
        var south = framed.Min(mark => mark.Lat);
        var north = framed.Max(mark => mark.Lat);
        var west = framed.Min(mark => mark.Lon);
        var east = framed.Max(mark => mark.Lon);
        // At least 300 km across, and a margin for labels.
        var latPad = Math.Max((north - south) * 0.14, (300 / KmPerDegree - (north - south)) / 2);
        var middle = Math.Cos((north + south) / 2 * Math.PI / 180);
        var lonPad = Math.Max((east - west) * 0.14, ((300 / KmPerDegree / Math.Max(0.2, middle)) - (east - west)) / 2);
        return (Math.Max(-84, south - latPad), Math.Max(-180, west - lonPad), Math.Min(84, north + latPad), Math.Min(180, east + lonPad));
    }

    /// <summary>Those that lie together: a single one on another continent is left to the table.</summary>
    private static MapMark[] Near(MapMark[] marks)
    {
        if (marks.Length < 4) return marks;
        var (lat, lon) = (Middle(marks.Select(mark => mark.Lat)), Middle(marks.Select(mark => mark.Lon)));
        double Away(MapMark mark) =>
            KmPerDegree * Math.Sqrt(Math.Pow(mark.Lat - lat, 2) + Math.Pow((mark.Lon - lon) * Math.Cos(lat * Math.PI / 180), 2));
        var reach = Math.Max(800, 4 * Middle(marks.Select(Away)));
        return [.. marks.Where(mark => Away(mark) <= reach)];
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>The land around the frame as well: a picture of another shape shows more than was asked for.</summary>
    private static IEnumerable<MapOutline> Lands(IMapOutlines outlines, double south, double west, double north, double east)
    {
        var (lat, lon) = (north - south, east - west);
        return outlines.Lands(Math.Max(-85, south - lat), Math.Max(-180, west - lon), Math.Min(85, north + lat), Math.Min(180, east + lon));
    }

    private static MapBand? Band(Scene scene, IMapOutlines? outlines)
    {
        if (outlines is null || scene.Theatre is not { Target: { } target } theatre) return null;
        var claims = scene.Picture.Claims
            .Where(claim => claim.Kind is ClaimKind.ForceEstimate or ClaimKind.SiteObservation or ClaimKind.EquipmentSighting
                && scene.Concerns(claim) && claim.Places.Any(Publishing.Band.IsAlongBorder))
            .Select(claim => claim.Id);
        var exhibits = scene.Exhibits.Of(claims);
        if (exhibits.Count == 0) return null;
        MapOutline[] lines = [.. outlines.Between(theatre.Actor, target)];
        return lines.Length == 0 ? null : new MapBand($"“Near the border” with {Countries.InSentence(target)}: no nearer place given", lines, exhibits);
    }
}
