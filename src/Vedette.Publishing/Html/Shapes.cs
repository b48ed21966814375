using Vedette.Model;
using static Vedette.Publishing.Markup;

namespace Vedette.Publishing;

/// <summary>Shapes of marks: the second channel beside colour.</summary>
internal static class Shapes
{
    /// <summary>Marker of a lane: circle, square, diamond, triangle and their turned kin.</summary>
    public static string Lane(int lane, double x, double y, double r, string style) => (lane % 8) switch
    {
        1 => Square(x, y, r * 0.88, style),
        2 => Path(style, (x, y - (r * 1.25)), (x + (r * 1.25), y), (x, y + (r * 1.25)), (x - (r * 1.25), y)),
        3 => Path(style, (x, y - (r * 1.15)), (x + (r * 1.15), y + (r * 0.9)), (x - (r * 1.15), y + (r * 0.9))),
        4 => Path(style, (x, y + (r * 1.15)), (x + (r * 1.15), y - (r * 0.9)), (x - (r * 1.15), y - (r * 0.9))),
        5 => Star(x, y, r * 1.3, style),
        6 => Path(style, (x - r, y - (r * 0.5)), (x, y - (r * 1.2)), (x + r, y - (r * 0.5)), (x + r, y + (r * 0.5)), (x, y + (r * 1.2)), (x - r, y + (r * 0.5))),
        7 => Path(style, (x - (r * 1.3), y - (r * 0.45)), (x + (r * 1.3), y - (r * 0.45)), (x + (r * 1.3), y + (r * 0.45)), (x - (r * 1.3), y + (r * 0.45))),
        _ => Circle(x, y, r, style),
    };

    /// <summary>Marker of a site's state; hollow where emptied or historic.</summary>
    public static string State(SiteState? state, double x, double y, double r) => state switch
    {
        SiteState.New => Star(x, y, r * 1.45, "pt"),
        SiteState.Growing => Lane(3, x, y, r * 1.05, "pt"),
        SiteState.Reactivated => Lane(2, x, y, r, "pt"),
        SiteState.Reduced => Lane(4, x, y, r * 1.05, "pt"),
        SiteState.Vacated => Circle(x, y, r, "pt old"),
        SiteState.Exercise => Square(x, y, r * 0.9, "pt"),
        SiteState.Historic => Square(x, y, r * 0.9, "pt old"),
        SiteState.Present => Circle(x, y, r, "pt"),
        _ => Circle(x, y, r * 0.6, "pt"),
    };

    /// <summary>Colour class of a state: warm where forces grow, green where they go, blue where they stay.</summary>
    public static string Colour(SiteState? state) => state switch
    {
        SiteState.New or SiteState.Growing or SiteState.Reactivated => "k1",
        SiteState.Reduced or SiteState.Vacated => "k2",
        SiteState.Exercise => "k3",
        SiteState.Present => "k0",
        _ => "k6",
    };

    public static string Circle(double x, double y, double r, string style) =>
        $"<circle class=\"{style}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(r)}\"/>";

    private static string Square(double x, double y, double r, string style) =>
        $"<rect class=\"{style}\" x=\"{N(x - r)}\" y=\"{N(y - r)}\" width=\"{N(2 * r)}\" height=\"{N(2 * r)}\"/>";

    private static string Star(double x, double y, double r, string style)
    {
        var points = new (double, double)[10];
        for (var i = 0; i < 10; i++)
        {
            var (angle, length) = ((i * Math.PI / 5) - (Math.PI / 2), i % 2 == 0 ? r : r * 0.45);
            points[i] = (x + (length * Math.Cos(angle)), y + (length * Math.Sin(angle)));
        }

        return Path(style, points);
    }

    private static string Path(string style, params (double X, double Y)[] points) =>
        $"<path class=\"{style}\" d=\"M{string.Join('L', points.Select(point => $"{N(point.X)} {N(point.Y)}"))}Z\"/>";
}
