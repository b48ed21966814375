using NodaTime;

namespace Vedette.Collection.Dating;

/// <summary>The days of the reports collected together: they give a dateline without a year the one year in which it stands near them.</summary>
internal sealed class NeighbourDates
{
    private const int NearDays = 45;
    private const int Fewest = 3;

    private readonly SortedSet<LocalDate> days = [];

    public void Add(LocalDate day) => days.Add(day);

    /// <summary>The day of an open date; null where the neighbours are fewer than three, or no year or more than one has some near it.</summary>
    public LocalDate? Resolve(WrittenDate open)
    {
        if (days.Count < Fewest) return null;
        LocalDate? only = null;
        for (var year = days.Min.Year - 1; year <= days.Max.Year + 1; year++)
        {
            if (open.In(year) is not { } day) continue;
            if (days.GetViewBetween(day.PlusDays(-NearDays), day.PlusDays(NearDays)).Count == 0) continue;
            if (only is not null) return null;
            only = day;
        }
        return only;
    }
}
