using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The chart in letters, for Markdown and the terminal: a line a figure, a bar for a range, dots for an end that the words leave open.</summary>
public static class TextChart
{
    private const int Axis = 26;
    private const int MaxLines = 14;

    /// <summary>Lines of the main panel and of up to <paramref name="panels"/> - 1 small ones, each panel headed by its title.</summary>
    public static IReadOnlyList<string> Lines(ChartFigure figure, int panels)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var lines = new List<string>();
        foreach (var panel in figure.Panels.Take(panels))
        {
            if (lines.Count > 0) lines.Add("");
            lines.Add(SafeText.Isolated(panel.Title));
            lines.AddRange(Panel(panel));
        }

        return lines;
    }

    private static IEnumerable<string> Panel(ChartPanel panel)
    {
        var rows = panel.Lanes.SelectMany(lane => lane.Marks.OrderBy(mark => mark.From).Select((mark, index) => (Origin: index == 0 ? lane.Origin : "", Mark: mark))).Take(MaxLines).ToList();
        var (top, _) = Scale.Of(rows.Max(row => Math.Max(row.Mark.High ?? 0, Math.Max(row.Mark.Low ?? 0, row.Mark.Point ?? 0))), 4);
        var name = Math.Clamp(rows.Max(row => row.Origin.Length), 8, 22);
        var days = rows.ConvertAll(row => Quotes.Short(Dates.Short(Edtf.Between(row.Mark.From, row.Mark.To)) ?? "", 21));
        var wide = days.Max(day => day.Length);
        foreach (var ((origin, mark), day) in rows.Zip(days))
        {
            yield return $" {Pad(Quotes.Short(SafeText.Isolated(origin), name), name)}  {Pad(day, wide)} │{Bar(mark, top)} {Quotes.Short(SafeText.Isolated(mark.Label), 22)}{(mark.Stale ? " ○" : "")}";
        }
    }

    private static string Bar(ChartMark mark, double top)
    {
        var cells = new char[Axis];
        Array.Fill(cells, ' ');
        int At(double value) => Math.Clamp((int)Math.Round(value / top * (Axis - 1)), 0, Axis - 1);
        var dot = mark.Stale ? '○' : '●';
        if (mark.Low is { } low && mark.High is { } high && low < high)
        {
            for (var i = At(low); i <= At(high); i++) cells[i] = '━';
            if (mark.Point is { } middle) cells[At(middle)] = dot;
            return new string(cells);
        }

        var at = At(mark.Point ?? mark.High ?? mark.Low ?? 0);
        cells[at] = dot;
        if (mark.Low is null && mark.High is not null)
            for (var i = 1; i <= 4 && at - i >= 0; i++) cells[at - i] = '┄';
        else if (mark.High is null && mark.Low is not null)
            for (var i = 1; i <= 4 && at + i < Axis; i++) cells[at + i] = '┄';
        return new string(cells);
    }

    private static string Pad(string text, int width) => text.Length >= width ? text : text + new string(' ', width - text.Length);
}
