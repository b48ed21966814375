using static Vedette.Publishing.Markup;

namespace Vedette.Publishing;

/// <summary>Draws ranges over time: a strip per origin, all strips of a panel on one scale.</summary>
internal static class ChartSvg
{
    private const double Gutter = 46;
    private const double Right = 12;
    private const double Head = 25;
    private const double Size = 12;

    public static void Write(Markup markup, ChartFigure figure)
    {
        markup.Raw("<figure class=\"chart\"><div class=\"panels\">\n");
        for (var i = 0; i < figure.Panels.Count; i++)
        {
            var panel = figure.Panels[i];
            markup.Raw(i == 0 ? "<div class=\"main\"><h4>" : "<div><h4>").Foreign(panel.Title).Raw("</h4>");
            if (i == 0)
            {
                Panel(markup, panel, 880, 78, "wide");
                Panel(markup, panel, 370, 78, "narrow");
            }
            else
            {
                Panel(markup, panel, 370, 56, "any");
            }

            if (panel.Undated > 0) markup.Raw("<p class=\"note\">").Text($"{Figures.Count(panel.Undated, "figure")} without a date {(panel.Undated == 1 ? "is" : "are")} in the table only.").Raw("</p>");
            markup.Raw("</div>\n");
        }

        markup.Raw("</div><figcaption>").Text(figure.Caption).Raw("</figcaption></figure>\n");
    }

    private static void Panel(Markup markup, ChartPanel panel, double width, double plot, string style)
    {
        var marks = panel.Lanes.SelectMany(lane => lane.Marks).ToList();
        var axis = new TimeAxis(marks);
        var (top, ticks) = Scale.Of(marks.Max(mark => Math.Max(mark.High ?? 0, Math.Max(mark.Low ?? 0, mark.Point ?? 0))), plot > 60 ? 3 : 2);
        var lane = Head + plot + 8;
        var height = (panel.Lanes.Count * lane) + 20;
        markup.Raw($"<svg class=\"{style}\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"img\"").Attribute("aria-label", Describe(panel)).Raw(">\n");
        double X(double share) => Gutter + (share * (width - Gutter - Right));
        var most = (int)((width - Gutter) / 72);
        var months = axis.Ticks(most).ToList();
        for (var i = 0; i < panel.Lanes.Count; i++)
        {
            var (up, down) = ((i * lane) + Head, (i * lane) + Head + plot);
            foreach (var (at, _) in months) markup.Raw($"<line class=\"grid\" x1=\"{N(X(at))}\" x2=\"{N(X(at))}\" y1=\"{N(up)}\" y2=\"{N(down)}\"/>");
            foreach (var tick in ticks)
            {
                var y = down - (tick / top * plot);
                markup.Raw($"<line class=\"{(tick == 0 ? "base" : "grid")}\" x1=\"{N(Gutter)}\" x2=\"{N(width - Right)}\" y1=\"{N(y)}\" y2=\"{N(y)}\"/>");
                if (y >= up - 1) markup.Raw($"<text class=\"ax\" x=\"{N(Gutter - 6)}\" y=\"{N(y + 4)}\" text-anchor=\"end\">{Tick(tick)}</text>");
            }

            markup.Raw($"<g class=\"k{i % 8}\">").Raw(Shapes.Lane(i, 6, up - Head + 8, 4.2, "pt"))
                .Raw($"<text class=\"lane\" x=\"16\" y=\"{N(up - Head + 12)}\">").Text(LabelPlacer.Fit(panel.Lanes[i].Origin, 12.5, width - 20)).Raw("</text>\n");
            Lane(markup, panel.Lanes[i], i, X, axis, value => down - (Math.Min(value, top) / top * plot), Room(panel.Lanes[i].Origin, up, down, width));
            markup.Raw("</g>\n");
        }

        foreach (var (at, label) in months)
            markup.Raw($"<text class=\"ax\" x=\"{N(X(at))}\" y=\"{N(height - 6)}\" text-anchor=\"{(at > 0.97 ? "end" : at < 0.02 ? "start" : "middle")}\">{Escape(label)}</text>");
        markup.Raw("</svg>\n");
    }

    /// <summary>Where the labels of a lane may stand: up to its name.</summary>
    private static LabelPlacer Room(string name, double up, double down, double width)
    {
        var labels = new LabelPlacer(Gutter, up - 10, width - 4, down + 3);
        labels.Block(16 + (LabelPlacer.Width(name, 12.5) / 2), up - 16, (LabelPlacer.Width(name, 12.5) / 2) + 6, 8);
        return labels;
    }

    private static void Lane(Markup markup, ChartLane lane, int index, Func<double, double> x, TimeAxis axis, Func<double, double> y, LabelPlacer labels)
    {
        var drawn = lane.Marks.Select(mark => (Mark: mark, X: x((axis.At(mark.From) + axis.At(mark.To)) / 2), Y: y(mark.Point ?? mark.High ?? mark.Low ?? 0))).ToList();
        foreach (var (mark, at, level) in drawn)
        {
            labels.Block(at, level, 5, 5);
            var (reach, _) = Reach(mark);
            labels.Block(at, level + (reach / 2), 5, Math.Abs(reach / 2));
            // A line over many days would strike the label through.
            labels.Block(at, level, (x(axis.At(mark.To)) - x(axis.At(mark.From))) / 2, 1);
        }

        foreach (var (mark, at, level) in drawn.OrderBy(item => item.Mark.Stale ? 1 : 0).ThenByDescending(item => item.Mark.From))
        {
            HtmlBlocks.Open(markup, [mark.Exhibit], "m").Raw("><title>")
                .Text($"{lane.Origin}: {mark.Label}, {Dates.Long(Model.Edtf.Between(mark.From, mark.To))}{(mark.Stale ? " (replaced later)" : "")}").Raw("</title>");
            Mark(markup, mark, index, at, x(axis.At(mark.From)), x(axis.At(mark.To)), y);
            if (labels.Place(mark.Label, Size, at, level, 6) is { } spot)
                markup.Raw($"<text class=\"halo\" x=\"{N(spot.X)}\" y=\"{N(spot.Y)}\" text-anchor=\"{spot.Anchor}\">").Text(mark.Label).Raw("</text>");
            markup.Raw("</a>\n");
        }
    }

    /// <summary>How far an open end is drawn, and whether it has a tip.</summary>
    private static (double Length, bool Tip) Reach(ChartMark mark) => mark switch
    {
        { Low: null, High: not null, Point: null } => (22, true),
        { Low: null, High: not null } => (11, false),
        { High: null, Low: not null } => (-22, true),
        _ => (0, false),
    };

    private static void Mark(Markup markup, ChartMark mark, int lane, double at, double from, double to, Func<double, double> y)
    {
        var old = mark.Stale ? " old" : "";
        if (mark.Low is { } low && mark.High is { } high && low < high)
        {
            // A range stands as a bar; over many days it is as wide as they are.
            var (left, width) = to - from > 9 ? (from, to - from) : (at - 4.5, 9);
            markup.Raw($"<rect class=\"bar{old}\" x=\"{N(left)}\" y=\"{N(y(high))}\" width=\"{N(width)}\" height=\"{N(Math.Max(2, y(low) - y(high)))}\" rx=\"2\"/>");
            if (mark.Point is { } middle) markup.Raw(Shapes.Lane(lane, at, y(middle), 4, "pt" + old));
            return;
        }

        var level = y(mark.Point ?? mark.High ?? mark.Low ?? 0);
        if (to - from > 9) markup.Raw($"<line class=\"span\" x1=\"{N(from)}\" x2=\"{N(to)}\" y1=\"{N(level)}\" y2=\"{N(level)}\"/>");
        var (reach, tip) = Reach(mark);
        Open(markup, at, level, Math.Min(y(0), level + reach), tip);
        markup.Raw(Shapes.Lane(lane, at, level, 4.4, "pt" + old));
    }

    /// <summary>An end that the words leave open: it fades out in dots, with a tip where it may reach far.</summary>
    private static void Open(Markup markup, double x, double from, double to, bool tip)
    {
        var step = Math.Sign(to - from);
        if (Math.Abs(to - from) < 4) return;
        markup.Raw($"<line class=\"open\" x1=\"{N(x)}\" x2=\"{N(x)}\" y1=\"{N(from)}\" y2=\"{N(to)}\"/>");
        if (tip) markup.Raw($"<path class=\"tip\" d=\"M{N(x - 4)} {N(to - (4 * step))}L{N(x)} {N(to)}L{N(x + 4)} {N(to - (4 * step))}\"/>");
    }

    private static string Tick(double value) =>
        value >= 10_000 ? $"{Figures.Number(value / 1000)}k" : Figures.Number(value);

    private static string Describe(ChartPanel panel) =>
        panel.Title + ". " + string.Join(" ", panel.Lanes.Select(lane =>
            $"{lane.Origin}: {string.Join("; ", lane.Marks.Take(12).Select(mark => $"{mark.Label}, {Dates.Short(Model.Edtf.Between(mark.From, mark.To))}"))}."));
}
