using NodaTime;

namespace Vedette.Warning;

/// <summary>One thing, and then another: a site empties and one nearer the border appears; a bridge is built and struck;
/// a withdrawal is ordered and equipment stays.</summary>
/// <param name="First">What comes first.</param>
/// <param name="Then">What follows it, on a later day that it speaks of, or on the same day at another place.</param>
/// <param name="WithinDays">At most so many days later.</param>
/// <param name="SamePlace">Whether both must be at one place.</param>
/// <param name="NearerTo">ISO code of the country to whose border the second must be nearer; null where that does not matter.</param>
/// <param name="NearerByKm">By how much, at least.</param>
public sealed record Follows(
    IReadOnlyList<Pattern> First, IReadOnlyList<Pattern> Then, int WithinDays, bool SamePlace, string? NearerTo, double NearerByKm) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [First, Then];

    public int ReachDays => WithinDays;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(geography);
        foreach (var then in matches[1])
        {
            // The best first is any: one is enough, and the latest lets the pair stand on the freshest ground.
            Evidence? best = null;
            foreach (var first in matches[0])
                if (Pair(first, then, geography) && (best is null || Trust.Of(first) > Trust.Of(best) || (Trust.Of(first) == Trust.Of(best) && first.Day > best.Day)))
                    best = first;
            if (best is not null) yield return new Sighting(then, then.Day, best);
        }
    }

    private bool Pair(Evidence first, Evidence then, Geography geography)
    {
        var days = Period.DaysBetween(first.Day, then.Day);
        if (days < 0 || days > WithinDays || first.Id == then.Id) return false;
        if (SamePlace) return days > 0 && first.PlaceKey is { } place && place == then.PlaceKey;
        if (NearerTo is null) return true;
        return first.PlaceKey != then.PlaceKey
            && Geography.Spot(first.Claim) is { } a && Geography.Spot(then.Claim) is { } b
            && geography.ToBorder(a, NearerTo) is { } far && geography.ToBorder(b, NearerTo) is { } near && near <= far - NearerByKm;
    }
}
