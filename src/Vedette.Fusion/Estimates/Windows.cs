using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Cuts a line into windows where its assertions leave a gap: dates of one month, or less than eight days
/// apart, are one window. Capacities change slowly and are one window for a year. What has no day stands in a window of its own, the last.</summary>
internal static class Windows
{
    private const int GapDays = 7;
    private const int SlowGapDays = 365;

    /// <param name="line">Key of the line.</param>
    /// <param name="sorted">Its assertions by <see cref="Order"/>.</param>
    public static IEnumerable<QuestionWindow> Cut(string line, List<Folded> sorted)
    {
        if (sorted.Count == 0) yield break;
        var gap = sorted[0].Typical.Status == ForceStatus.Capacity ? SlowGapDays : GapDays;
        for (int from = 0, next; from < sorted.Count; from = next)
        {
            var last = sorted[from].End;
            for (next = from + 1; next < sorted.Count && Continues(last, sorted[next].Start, gap); next++)
                if (sorted[next].End > last) last = sorted[next].End;
            yield return new QuestionWindow(line, sorted[from].Start, last, sorted.GetRange(from, next - from));
        }
    }

    /// <summary>By the days they speak of, then id; what has no day stands last.</summary>
    public static int Order(Folded a, Folded b)
    {
        if (a.Start is not { } one || b.Start is not { } other) return a.Start is null && b.Start is null ? string.CompareOrdinal(a.Id, b.Id) : a.Start is null ? 1 : -1;
        var day = one.CompareTo(other);
        if (day != 0) return day;
        var end = a.End!.Value.CompareTo(b.End!.Value);
        return end != 0 ? end : string.CompareOrdinal(a.Id, b.Id);
    }

    private static bool Continues(LocalDate? last, LocalDate? next, int gap) =>
        last is not { } end || next is not { } start ? last is null && next is null
        : (end.Year == start.Year && end.Month == start.Month) || start <= end || Period.DaysBetween(end, start) <= gap;
}
