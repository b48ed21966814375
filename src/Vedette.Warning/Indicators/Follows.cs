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

    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [First, Then];

    public int ReachDays(int list) => list == 0 ? WithinDays : 0;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(geography);
        if (matches[0].Count == 0 || matches[1].Count == 0) yield break;
        // The surest first, and of those the freshest: the first that fits is the one to stand on.
        var firsts = matches[0].Select(e => new Sited(e, DayNumber(e), ToBorder(e, geography)))
            .OrderByDescending(f => f.Evidence.Trust).ThenByDescending(f => f.Day).ThenBy(f => f.Evidence.Id, StringComparer.Ordinal).ToList();
        var byPlace = SamePlace ? firsts.Where(f => f.Evidence.PlaceKey is not null).ToLookup(f => f.Evidence.PlaceKey, StringComparer.Ordinal) : null;
        var farthest = NearerTo is null ? 0 : firsts.Max(f => f.Km ?? double.MinValue);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = matches[1].Count - 1; i >= 0; i--)
        {
            var evidence = matches[1][i];
            if (told.GetValueOrDefault(evidence.Origin) >= Most) continue;
            var then = new Sited(evidence, DayNumber(evidence), ToBorder(evidence, geography));
            if (NearerTo is not null && (then.Km is null || then.Km > farthest - NearerByKm)) continue;
            foreach (var first in byPlace is null ? firsts : byPlace[evidence.PlaceKey])
                if (IsPair(first, then))
                {
                    told[evidence.Origin] = told.GetValueOrDefault(evidence.Origin) + 1;
                    yield return new Sighting(evidence, evidence.Day, first.Evidence);
                    break;
                }
        }
    }

    private bool IsPair(Sited first, Sited then)
    {
        var days = then.Day - first.Day;
        if (days < 0 || days > WithinDays || ReferenceEquals(first.Evidence, then.Evidence)) return false;
        if (SamePlace) return days > 0;
        return NearerTo is null || (then.Km <= first.Km - NearerByKm && first.Evidence.PlaceKey != then.Evidence.PlaceKey);
    }

    private static int DayNumber(Evidence evidence) => evidence.Day.ToDateOnly().DayNumber;

    private double? ToBorder(Evidence evidence, Geography geography) =>
        NearerTo is { } country && evidence.Spot is { } spot ? geography.ToBorder(spot, country) : null;

    private readonly record struct Sited(Evidence Evidence, int Day, double? Km);
}
