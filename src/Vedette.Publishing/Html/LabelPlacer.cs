namespace Vedette.Publishing;

/// <summary>Puts labels where they cover neither marks nor each other; who comes first chooses first, who finds no room gets none.</summary>
internal sealed class LabelPlacer(double left, double top, double right, double bottom)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>How an SVG text is anchored.</summary>
    internal readonly record struct Spot(double X, double Y, string Anchor);

    /// <summary>Keeps a box free of labels.</summary>
    public void Block(double x, double y, double halfWidth, double halfHeight) =>
        taken.Add((x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight));

    /// <summary>The first free spot beside a mark: right, left, above, below; null where there is none.</summary>
    /// <param name="text">The label.</param>
    /// <param name="size">Its font size.</param>
    /// <param name="x">Middle of the mark.</param>
    /// <param name="y">Middle of the mark.</param>
    /// <param name="gap">From the middle of the mark to its rim.</param>
    public Spot? Place(string text, double size, double x, double y, double gap)
    {
        var width = Width(text, size);
        var (rise, fall) = (size * 0.75, size * 0.25);
        Spot[] spots =
        [
            new(x + gap + 4, y + (rise / 2), "start"),
            new(x - gap - 4, y + (rise / 2), "end"),
            new(x, y - gap - 5, "middle"),
            new(x, y + gap + size, "middle"),
            new(x + gap + 3, y - gap - 2, "start"),
            new(x + gap + 3, y + gap + rise, "start"),
            new(x - gap - 3, y - gap - 2, "end"),
            new(x - gap - 3, y + gap + rise, "end"),
        ];
        foreach (var spot in spots)
        {
            var from = spot.Anchor switch { "start" => spot.X, "end" => spot.X - width, _ => spot.X - (width / 2) };
            (double Left, double Top, double Right, double Bottom) box = (from - 2, spot.Y - rise, from + width + 2, spot.Y + fall);
            if (box.Left < left || box.Right > right || box.Top < top || box.Bottom > bottom || taken.Exists(other => Meets(box, other))) continue;
            taken.Add(box);
            return spot;
        }

        return null;
    }

    /// <summary>Roughly how wide a text is: narrow letters and digits differ less than the fonts that readers have.</summary>
    public static double Width(string text, double size)
    {
        var units = 0.0;
        foreach (var rune in text.EnumerateRunes())
            units += rune.Value switch
            {
                'i' or 'l' or 'I' or '.' or ',' or '\'' or '’' or ' ' or 't' or 'f' or 'j' or 'r' or '(' or ')' => 0.34,
                'm' or 'w' or 'M' or 'W' => 0.88,
                >= 'A' and <= 'Z' => 0.7,
                >= 0x2E80 => 1.05,
                _ => 0.57,
            };
        return units * size;
    }

    /// <summary>The text, cut with an ellipsis so that it fits.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Width(text, size) <= width) return text;
        var runes = text.EnumerateRunes().ToArray();
        for (var length = runes.Length - 1; length > 0; length--)
        {
            var cut = string.Concat(runes.Take(length)).TrimEnd() + "…";
            if (Width(cut, size) <= width) return cut;
        }

        return "…";
    }

    private static bool Meets((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
