using NodaTime;

namespace Vedette.Fusion;

/// <summary>What named parties tell of an episode of a site, by day: so that who else tells of the same days is found without a look at all.</summary>
internal sealed class Nearby
{
    private const int SameDays = 10;

    private readonly List<Sighting> _undated;
    private readonly List<(int From, Sighting Sighting)> _dated;
    private readonly int _longest;

    public Nearby(IEnumerable<Sighting> episode)
    {
        var named = episode.Where(s => s.Party is { Footing: Footing.Attributed, Independent: not null }).ToList();
        _undated = named.FindAll(s => s.First is null);
        _dated = [.. named.Where(s => s.First is not null).Select(s => (Number(s.First!.Value), s)).OrderBy(s => s.Item1)];
        _longest = _dated.Select(d => d.Sighting.Last is { } last ? Number(last) - d.From : 0).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the two tell of days at most ten apart; what has no day may tell of any.</summary>
    public static bool Are(Sighting a, Sighting b) =>
        a.First is not { } x || b.First is not { } y || Timing.Gap(x, a.Last ?? x, y, b.Last ?? y) <= SameDays;

    /// <summary>What tells of about the same days.</summary>
    public IEnumerable<Sighting> To(Sighting one)
    {
        if (one.First is not { } first) return _undated.Concat(_dated.Select(d => d.Sighting));
        return _undated.Concat(Dated(one, Number(first) - SameDays - _longest, Number(one.Last is { } last && last > first ? last : first) + SameDays));
    }

    private IEnumerable<Sighting> Dated(Sighting one, int from, int to)
    {
        var (low, high) = (0, _dated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_dated[middle].From < from) low = middle + 1;
            else high = middle;
        }
        for (; low < _dated.Count && _dated[low].From <= to; low++)
            if (Are(_dated[low].Sighting, one)) yield return _dated[low].Sighting;
    }

    private static int Number(LocalDate day) => day.ToDateOnly().DayNumber;
}
