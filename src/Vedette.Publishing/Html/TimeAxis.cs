using System.Globalization;
using NodaTime;

namespace Vedette.Publishing;

/// <summary>Days along a line, with ticks at whole months, quarters or years.</summary>
internal sealed class TimeAxis
{
    private readonly LocalDate first;
    private readonly int days;

    /// <summary>An axis over the days of some marks, with a margin; at least a month.</summary>
    public TimeAxis(IReadOnlyList<ChartMark> marks)
    {
        var (from, to) = (marks.Min(mark => mark.From), marks.Max(mark => mark.To));
        var length = Math.Max(1, Period.DaysBetween(from, to));
        var pad = Math.Max(4, length / 16);
        if (length < 24) pad = (32 - length) / 2;
        // Ends of the calendar stay inside it.
        first = from > LocalDate.MinIsoValue.PlusDays(pad) ? from.PlusDays(-pad) : from;
        days = length + (2 * pad);
    }

    /// <summary>0 at the left end, 1 at the right.</summary>
    public double At(LocalDate day) => Math.Clamp((double)Period.DaysBetween(first, day) / days, 0, 1);

    /// <summary>Ticks with their labels, as many as fit.</summary>
    public IEnumerable<(double At, string Label)> Ticks(int most)
    {
        int[] steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
        var months = Math.Max(1, days / 30.44);
        var step = steps.FirstOrDefault(candidate => months / candidate <= most, 2400);
        var last = first.PlusDays(days);
        var tick = new LocalDate(first.Year, 1, 1);
        if (step >= 12) tick = new LocalDate(Math.Max(1, first.Year - (first.Year % (step / 12))), 1, 1);
        LocalDate? before = null;
        for (; tick <= last; tick = tick.PlusMonths(step))
        {
            if (tick < first) continue;
            var year = before is null || before.Value.Year != tick.Year;
            before = tick;
            yield return (At(tick), step >= 12 ? Format(tick, "yyyy") : Format(tick, year ? "MMM yyyy" : "MMM"));
        }

        if (before is null) yield return (0.5, Format(first.PlusDays(days / 2), "MMM yyyy"));
    }

    private static string Format(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
}
