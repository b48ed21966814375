using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What all that is told of a site for one day comes to.</summary>
internal static class DayState
{
    /// <summary>The state of a day; null for no day. A word of change (new, growing, reduced) says more than "present" and does not
    /// contradict it. Of what contradicts, more independent parties prevail, then what became known later, then the word of more change.</summary>
    public static SiteState Of(IReadOnlyCollection<Sighting> sightings)
    {
        var groups = sightings.GroupBy(s => s.Claim.State!.Value).ToList();
        // Only a place that was left is not "present" as well.
        if (groups.Exists(g => IsChange(g.Key) && g.Key != SiteState.Vacated)) groups.RemoveAll(g => !IsChange(g.Key));
        return groups
            .OrderByDescending(g => g.Select(s => s.Party.Independent).OfType<string>().Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(g => g.Max(s => s.Claim.Report.Published?.Latest) ?? LocalDate.MinIsoValue)
            .ThenBy(g => !IsChange(g.Key)).ThenBy(g => g.Key)
            .First().Key;
    }

    private static bool IsChange(SiteState state) => state is not (SiteState.Present or SiteState.Exercise);
}
