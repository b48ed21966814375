namespace Vedette.Publishing;

/// <summary>Round numbers for an axis from 0.</summary>
internal static class Scale
{
    /// <summary>The top of the axis and the ticks below it, at most <paramref name="steps"/> of them.</summary>
    public static (double Top, IReadOnlyList<double> Ticks) Of(double max, int steps)
    {
        if (!(max > 0) || double.IsInfinity(max)) max = 1;
        var rough = max / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 2.5 when power >= 10 => 2.5, <= 5 => 5, _ => 10 });
        // Things are counted in whole ones.
        step = Math.Max(1, step);
        var top = Math.Ceiling((max * 1.04) / step) * step;
        var ticks = new List<double>();
        for (var tick = 0.0; tick <= top + (step / 2); tick += step) ticks.Add(tick);
        return (top, ticks);
    }
}
