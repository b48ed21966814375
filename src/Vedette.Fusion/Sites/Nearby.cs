namespace Vedette.Fusion;

/// <summary>What named parties tell of an episode of a site, by day: so that who else tells of the same days is found without a look at all.</summary>
internal sealed class Nearby
{
    private const int SameDays = 10;

    private readonly List<Observed> _undated = [];
    private readonly List<(int From, Observed Observed)> _dated = [];
    private readonly int _longest;

    /// <param name="episode">By the first day that each speaks of.</param>
    public Nearby(IEnumerable<Observed> episode)
    {
        foreach (var observed in episode)
        {
            if (!observed.IsKnown) continue;
            if (observed.First is not { } first)
            {
                _undated.Add(observed);
                continue;
            }
            _dated.Add((first, observed));
            _longest = Math.Max(_longest, observed.Last is { } last ? last - first : 0);
        }
    }

    /// <summary>Whether the two tell of days at most ten apart; what has no day may tell of any.</summary>
    public static bool Are(Observed a, Observed b) =>
        a.First is not { } x || b.First is not { } y || Math.Max(y - (a.Last ?? x), x - (b.Last ?? y)) <= SameDays;

    /// <summary>What tells of about the same days.</summary>
    public IEnumerable<Observed> To(Observed one)
    {
        if (one.First is not { } first) return _undated.Concat(_dated.Select(d => d.Observed));
        return _undated.Concat(Dated(one, first - SameDays - _longest, Math.Max(one.Last ?? first, first) + SameDays));
    }

    private IEnumerable<Observed> Dated(Observed one, int from, int to)
    {
        var (low, high) = (0, _dated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_dated[middle].From < from) low = middle + 1;
            else high = middle;
        }
        for (; low < _dated.Count && _dated[low].From <= to; low++)
            if (Are(_dated[low].Observed, one)) yield return _dated[low].Observed;
    }
}
