using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What moved the first hypothesis between two ledgers.</summary>
internal static class Changed
{
    // A hundredth of a unit is less than a quarter of a percentage point anywhere.
    private const double Least = 0.01;

    public static IReadOnlyList<AssessmentChange> Between(Assessment previous, IReadOnlyList<Contribution> ledger)
    {
        // Lines that stand in both moved nothing: where one report came in, these are most of them.
        var both = new HashSet<Contribution>(previous.Ledger, ReferenceEqualityComparer.Instance);
        both.IntersectWith(ledger);
        var before = previous.Ledger.Where(l => l.Indicator is not null && !both.Contains(l)).ToDictionary(l => (l.Indicator!, l.Evidence), Tell);
        var now = ledger.Where(l => l.Indicator is not null && !both.Contains(l)).ToDictionary(l => (l.Indicator!, l.Evidence), Tell);
        return [.. before.Keys.Union(now.Keys)
            .Select(key => (Key: key, Push: Push(now, key) - Push(before, key)))
            .Where(c => Math.Abs(c.Push) >= Least)
            .OrderByDescending(c => Math.Abs(c.Push)).ThenBy(c => c.Key.Item1, StringComparer.Ordinal).ThenBy(c => c.Key.Evidence, StringComparer.Ordinal)
            .Select(c => new AssessmentChange(c.Key.Item1, c.Key.Evidence, c.Push, Why(before, now, c.Key)))];
    }

    private static (double Push, string Why) Tell(Contribution line) => (Odds.Push(line.Shares), line.Why);

    private static double Push(Dictionary<(string, string?), (double Push, string Why)> lines, (string, string?) key) =>
        lines.TryGetValue(key, out var line) ? line.Push : 0;

    private static string Why(Dictionary<(string, string?), (double Push, string Why)> before, Dictionary<(string, string?), (double Push, string Why)> now, (string, string? Evidence) key)
    {
        if (!before.ContainsKey(key)) return "new: " + now[key].Why;
        if (!now.ContainsKey(key)) return "no longer: " + before[key].Why;
        var less = Math.Abs(now[key].Push) < Math.Abs(before[key].Push);
        if (key.Evidence is null) return (less ? "silence counts for less: " : "silence counts for more: ") + now[key].Why;
        return (less ? "counts for less, older or beside others: " : "counts for more: ") + now[key].Why;
    }
}
