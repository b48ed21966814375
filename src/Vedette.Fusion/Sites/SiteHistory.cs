using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The history of a site: states over time, first and last seen, equipment with its first appearance.</summary>
internal static class SiteHistory
{
    /// <summary>Stretches of an unchanged state; a stage without a day stands last.</summary>
    public static List<SiteStage> Stages(IReadOnlyList<Sighting> sightings)
    {
        var stages = new List<List<Sighting>>();
        foreach (var sighting in sightings
            .Where(s => s.Claim.State is not (null or SiteState.Historic) && s.IsSeen)
            .OrderBy(s => s.First ?? LocalDate.MaxIsoValue).ThenBy(s => s.Last ?? LocalDate.MaxIsoValue).ThenBy(s => s.Claim.Id, StringComparer.Ordinal))
        {
            if (stages.Count > 0 && stages[^1][0].Claim.State == sighting.Claim.State && stages[^1][0].First is null == sighting.First is null) stages[^1].Add(sighting);
            else stages.Add([sighting]);
        }
        return [.. stages.Select(Stage)];
    }

    /// <summary>The latest state; of equal days the one that more independent parties tell, then the one that tells of change.</summary>
    public static SiteState? Latest(IReadOnlyList<Sighting> sightings)
    {
        var stated = sightings.Where(s => s.Claim.State is not (null or SiteState.Historic) && s.IsSeen).ToList();
        if (stated.Count == 0) return null;
        var last = stated.Max(s => s.Last ?? LocalDate.MinIsoValue);
        return stated.Where(s => (s.Last ?? LocalDate.MinIsoValue) == last)
            .GroupBy(s => s.Claim.State!.Value)
            .OrderByDescending(g => g.Select(s => s.Party.Independent).OfType<string>().Distinct(StringComparer.Ordinal).Count())
            .ThenBy(g => g.Key is SiteState.Present or SiteState.Exercise)
            .ThenBy(g => g.Key)
            .First().Key;
    }

    /// <summary>First and last day on which something was there; of another episode only where there is no other.</summary>
    public static (LocalDate? First, LocalDate? Last) Seen(IReadOnlyList<Sighting> sightings)
    {
        var seen = sightings.Where(s => s.IsSeen && s.Claim.State != SiteState.Vacated).ToList();
        if (seen.Exists(s => !s.IsHistory)) seen = [.. seen.Where(s => !s.IsHistory)];
        return (seen.Min(s => s.First), seen.Max(s => s.Last));
    }

    /// <summary>Each item with its first and last day, by item.</summary>
    public static List<EquipmentAppearance> Appearances(IReadOnlyList<Sighting> sightings)
    {
        var items = sightings.Where(s => s.IsSeen)
            .SelectMany(s => (s.Claim.Equipment ?? []).Select(e => (Sighting: s, Item: e)))
            .ToList();
        var before = sightings.Where(s => s.IsSeen && !s.IsHistory).Min(s => s.First);
        return [.. items.GroupBy(i => (Item: i.Item.Name ?? i.Item.Category, i.Item.Category))
            .OrderBy(g => g.Key.Item, StringComparer.Ordinal).ThenBy(g => g.Key.Category, StringComparer.Ordinal)
            .Select(g =>
            {
                var first = g.Select(i => i.Sighting).OrderBy(s => s.First ?? LocalDate.MaxIsoValue).ThenBy(s => s.Claim.Id, StringComparer.Ordinal).First();
                var category = items.Where(i => i.Item.Category == g.Key.Category).Min(i => i.Sighting.First);
                return new EquipmentAppearance(
                    g.Key.Item, g.Key.Category, Day(first.First), Day(g.Max(i => i.Sighting.Last)), first.Claim.Id,
                    IsNew: before is { } known && category is { } day && known < day && first.First == day);
            })];
    }

    public static Edtf? Day(LocalDate? day) => day is { } d ? Edtf.Day(d) : null;

    private static SiteStage Stage(List<Sighting> sightings) => new(
        sightings[0].Claim.State!.Value, Day(sightings.Min(s => s.First)), Day(sightings.Max(s => s.Last)),
        Origins(sightings), [.. sightings.Select(s => s.Claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Names of the independent parties that claim to know; media add none.</summary>
    public static List<string> Origins(IEnumerable<Sighting> sightings) =>
        [.. sightings.Where(s => s.Party.Footing == Footing.Attributed).Select(s => s.Party.Independent).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
