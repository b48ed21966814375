using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Cuts each line into windows where its assertions leave a gap: dates of one month, or less than eight days
/// apart, are one window. Capacities change slowly and are one window for a year.</summary>
internal static class Windows
{
    private const int GapDays = 7;
    private const int SlowGapDays = 365;
    private const int LongDays = 62;

    public static IReadOnlyList<QuestionWindow> Cut(IEnumerable<Folded> assertions) =>
        [.. assertions.GroupBy(a => a.Typical.Line)
            // Lines that differ in accents and signs only are one.
            .GroupBy(g => Folding.Slug(g.Key.ToString()), g => g, (slug, lines) => (Key: slug, All: lines.SelectMany(l => l)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => CutLine(g.Key, [.. g.All]))];

    private static IEnumerable<QuestionWindow> CutLine(string line, List<Folded> assertions)
    {
        var gap = assertions[0].Typical.Status == ForceStatus.Capacity ? SlowGapDays : GapDays;
        var windows = new List<(LocalDate From, LocalDate To, List<Folded> Members)>();
        foreach (var (day, end, member) in assertions
            .Select(a => (Day: Start(a), a))
            .Where(t => t.Day is not null)
            .Select(t => (Day: t.Day!.Value, End: End(t.a, t.Day!.Value), t.a))
            .OrderBy(t => t.Day).ThenBy(t => t.End).ThenBy(t => t.a.Id, StringComparer.Ordinal))
        {
            if (windows.Count > 0 && Continues(windows[^1].To, day, gap))
            {
                windows[^1].Members.Add(member);
                if (end > windows[^1].To) windows[^1] = windows[^1] with { To = end };
            }
            else
            {
                windows.Add((day, end, [member]));
            }
        }

        foreach (var (from, to, members) in windows)
            yield return new QuestionWindow(line, from, to, members);
        var undated = assertions.Where(a => Start(a) is null).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        if (undated.Count > 0)
            yield return new QuestionWindow(line, null, null, undated);
    }

    private static bool Continues(LocalDate last, LocalDate next, int gap) =>
        (last.Year == next.Year && last.Month == next.Month) || next <= last || Period.DaysBetween(last, next) <= gap;

    /// <summary>The day an assertion speaks of; without one, the day on which it was first said, unless it looks back.</summary>
    private static LocalDate? Start(Folded assertion) =>
        assertion.From is not null || assertion.Lead.Status == ForceStatus.Historic ? assertion.From : assertion.Findings.Where(f => f.Said is not null).Select(f => f.Said).DefaultIfEmpty(null).Min();

    /// <summary>A time of more than two months says too little to hold windows together.</summary>
    private static LocalDate End(Folded assertion, LocalDate start) =>
        assertion.To is { } to && to > start && Period.DaysBetween(start, to) <= LongDays ? to : start;
}
