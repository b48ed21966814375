using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What moved the first hypothesis between two ledgers: by indicator and origin, whichever assertion of it counts.</summary>
internal static class Changed
{
    // A hundredth of a unit is less than a quarter of a percentage point anywhere.
    private const double Least = 0.01;

    public static IReadOnlyList<AssessmentChange> Between(Assessment previous, IReadOnlyList<Contribution> ledger)
    {
        // Lines that stand in both moved nothing: where one report came in, these are most of them.
        var both = new HashSet<Contribution>(previous.Ledger, ReferenceEqualityComparer.Instance);
        both.IntersectWith(ledger);
        var (before, now) = (Lines(previous.Ledger, both), Lines(ledger, both));
        return [.. before.Keys.Union(now.Keys)
            .Select(key => (key.Indicator, Old: before.GetValueOrDefault(key), New: now.GetValueOrDefault(key)))
            .Select(c => new AssessmentChange(c.Indicator, (c.New ?? c.Old)!.Evidence, Push(c.New) - Push(c.Old), Why(c.Old, c.New)))
            .Where(c => Math.Abs(c.Push) >= Least)
            .OrderByDescending(c => Math.Abs(c.Push)).ThenBy(c => c.Indicator, StringComparer.Ordinal).ThenBy(c => c.Evidence, StringComparer.Ordinal)];
    }

    private static Dictionary<(string Indicator, string Why), Contribution> Lines(IReadOnlyList<Contribution> ledger, HashSet<Contribution> both) =>
        ledger.Where(l => l.Indicator is not null && !both.Contains(l)).ToDictionary(l => (l.Indicator!, l.Why));

    private static double Push(Contribution? line) => line is null ? 0 : Odds.Push(line.Shares);

    private static string Why(Contribution? old, Contribution? now)
    {
        if (now is null) return "no longer: " + old!.Why;
        if (old is null) return "new: " + now.Why;
        var less = Math.Abs(Push(now)) < Math.Abs(Push(old));
        if (now.Evidence is null) return (less ? "silence counts for less: " : "silence counts for more: ") + now.Why;
        if (now.Evidence != old.Evidence) return "says it anew: " + now.Why;
        return (less ? "counts for less, older or beside others: " : "counts for more: ") + now.Why;
    }
}
