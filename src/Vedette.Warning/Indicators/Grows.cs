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

    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [Of];

    public int ReachDays(int list) => WithinDays;

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography) => See;

    private IEnumerable<Sighting> See(IReadOnlyList<Evidence> ofOneOrigin)
    {
        foreach (var group in ofOneOrigin.GroupBy(e => (e.Claim.Counted, e.Claim.Status)))
        {
            var figures = group.ToList();
            figures.Sort(static (a, b) => a.DayNumber != b.DayNumber ? a.DayNumber - b.DayNumber : string.CompareOrdinal(a.Id, b.Id));
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
        for (var i = at - 1; i >= 0 && later.DayNumber - figures[i].DayNumber <= WithinDays; i--)
            if (figures[i].DayNumber < later.DayNumber && PatternMatch.Figure(figures[i].Claim) is { } before && figure >= before * By) return figures[i];
        return null;
    }
}
