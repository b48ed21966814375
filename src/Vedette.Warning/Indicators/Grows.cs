using NodaTime;

namespace Vedette.Warning;

/// <summary>A figure that grows: each origin is compared with what it said itself, so that different ways of counting are never
/// taken for a change.</summary>
/// <param name="Of">The figures.</param>
/// <param name="By">The least growth, as a factor above 1.</param>
/// <param name="WithinDays">The earlier figure is at most so many days older.</param>
public sealed record Grows(IReadOnlyList<Pattern> Of, double By, int WithinDays) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [Of];

    public int ReachDays => WithinDays;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        foreach (var series in matches[0].GroupBy(e => (e.Origin, e.Claim.Counted, e.Claim.Status)))
        {
            var figures = series.OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
            for (var later = 1; later < figures.Count; later++)
            {
                var floor = Least(figures[later], figures, later);
                if (floor is not null) yield return new Sighting(figures[later], figures[later].Day, floor);
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
