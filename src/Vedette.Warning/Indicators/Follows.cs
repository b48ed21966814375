using NodaTime;

namespace Vedette.Warning;

/// <summary>One thing, and then another: a site empties and one nearer the border appears; a bridge is built and struck;
/// a withdrawal is ordered and equipment stays. Of each origin the latest few pairs are told: older ones add nothing.</summary>
/// <param name="First">What comes first.</param>
/// <param name="Then">What follows it, on a later day that it speaks of, or on the same day at another place.</param>
/// <param name="WithinDays">At most so many days later.</param>
/// <param name="SamePlace">Whether both must be at one place.</param>
/// <param name="NearerTo">ISO code of the country to whose border the second must be nearer; null where that does not matter.</param>
/// <param name="NearerByKm">By how much, at least.</param>
public sealed record Follows(
    IReadOnlyList<Pattern> First, IReadOnlyList<Pattern> Then, int WithinDays, bool SamePlace, string? NearerTo, double NearerByKm) : IWatched
{
    private const int Most = 3;

    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [First, Then];

    public int Seen => 1;

    public int ReachDays(int list) => list == 0 ? WithinDays : 0;

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(geography);
        if (known[0].Count == 0) return static _ => [];
        // The surest first, and of those the freshest: the first that fits is the one to stand on.
        var firsts = known[0].Select(e => new Sited(e, ToBorder(e, geography))).ToArray();
        Array.Sort(firsts, static (a, b) => Compare(a.Evidence, b.Evidence));
        var byPlace = SamePlace ? firsts.Where(f => f.Evidence.PlaceKey is not null).ToLookup(f => f.Evidence.PlaceKey, StringComparer.Ordinal) : null;
        var farthest = NearerTo is null ? 0 : firsts.Max(f => f.Km ?? double.MinValue);
        return then => Pairs(then, e => byPlace is null ? firsts : byPlace[e.PlaceKey], farthest, geography);
    }

    private IEnumerable<Sighting> Pairs(IReadOnlyList<Evidence> all, Func<Evidence, IEnumerable<Sited>> firsts, double farthest, Geography geography)
    {
        var told = 0;
        for (var i = all.Count - 1; i >= 0 && told < Most; i--)
        {
            var then = new Sited(all[i], ToBorder(all[i], geography));
            if (NearerTo is not null && (then.Km is null || then.Km > farthest - NearerByKm)) continue;
            foreach (var first in firsts(all[i]))
                if (IsPair(first, then))
                {
                    told++;
                    yield return new Sighting(all[i], all[i].Day, first.Evidence);
                    break;
                }
        }
    }

    private bool IsPair(Sited first, Sited then)
    {
        var days = then.Evidence.DayNumber - first.Evidence.DayNumber;
        if (days < 0 || days > WithinDays || ReferenceEquals(first.Evidence, then.Evidence)) return false;
        if (SamePlace) return days > 0;
        return NearerTo is null || (then.Km <= first.Km - NearerByKm && first.Evidence.PlaceKey != then.Evidence.PlaceKey);
    }

    private static int Compare(Evidence a, Evidence b)
    {
        var surer = b.Trust.CompareTo(a.Trust);
        if (surer != 0) return surer;
        return a.DayNumber != b.DayNumber ? b.DayNumber - a.DayNumber : string.CompareOrdinal(a.Id, b.Id);
    }

    private double? ToBorder(Evidence evidence, Geography geography) =>
        NearerTo is { } country && evidence.Spot is { } spot ? geography.ToBorder(spot, country) : null;

    private readonly record struct Sited(Evidence Evidence, double? Km);
}
