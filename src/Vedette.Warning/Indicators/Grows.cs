using NodaTime;

namespace Vedette.Warning;

/// <summary>A figure that grows: each origin is compared with what it said itself, so that different ways of counting are never
/// taken for a change.</summary>
/// <param name="Of">The figures.</param>
/// <param name="By">The least growth, as a factor above 1.</param>
/// <param name="WithinDays">The earlier figure is at most so many days older.</param>
public sealed record Grows(IReadOnlyList<Pattern> Of, double By, int WithinDays) : IWatched
{
    private const int Most = 3;

    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [Of];

    public int ReachDays(int list) => WithinDays;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var all = new Dictionary<(string Origin, string? Counted, Model.ForceStatus? Status), List<Evidence>>();
        foreach (var evidence in matches[0])
        {
            var key = (evidence.Origin, evidence.Claim.Counted, evidence.Claim.Status);
            if (!all.TryGetValue(key, out var known)) all[key] = known = [];
            known.Add(evidence);
        }
        foreach (var figures in all.Values)
        {
            figures.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : string.CompareOrdinal(a.Id, b.Id));
            // The latest few: older growth of the same origin adds nothing.
            var seen = 0;
            for (var later = figures.Count - 1; later > 0 && seen < Most; later--)
            {
                if (Least(figures[later], figures, later) is not { } floor) continue;
                seen++;
                yield return new Sighting(figures[later], figures[later].Day, floor);
            }
        }
    }

    // The latest earlier figure that it outgrows.
    private Evidence? Least(Evidence later, List<Evidence> figures, int at)
    {
        if (PatternMatch.Figure(later.Claim) is not { } figure) return null;
        for (var i = at - 1; i >= 0 && Period.DaysBetween(figures[i].Day, later.Day) <= WithinDays; i--)
            if (figures[i].Day < later.Day && PatternMatch.Figure(figures[i].Claim) is { } before && figure >= before * By) return figures[i];
        return null;
    }
}
