using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The history of a site: states over time, first and last seen, equipment with its first appearance.</summary>
internal static class SiteHistory
{
    /// <summary>Stretches of an unchanged state, a day at a time; what has no day stands last. What is seen at a place that was left is
    /// reactivated.</summary>
    public static List<SiteStage> Stages(IReadOnlyList<Sighting> sightings)
    {
        var stages = new List<(SiteState State, List<Sighting> Sightings)>();
        foreach (var day in sightings
            .Where(s => s.Claim.State is not (null or SiteState.Historic) && s.IsSeen)
            .GroupBy(s => s.Last).OrderBy(g => g.Key ?? LocalDate.MaxIsoValue))
        {
            var state = DayState.Of([.. day]);
            if (state is SiteState.New or SiteState.Present && stages.Count > 0 && stages[^1].State == SiteState.Vacated) state = SiteState.Reactivated;
            if (stages.Count > 0 && stages[^1].State == state && day.Key is not null) stages[^1].Sightings.AddRange(day);
            else stages.Add((state, [.. day]));
        }
        return stages.ConvertAll(s => Stage(s.State, s.Sightings));
    }

    /// <summary>The latest state: that of the last dated stage, of the undated one where there is no other; null where nobody tells one.</summary>
    public static SiteState? Latest(IReadOnlyList<SiteStage> stages) => (stages.LastOrDefault(s => s.To is not null) ?? stages.LastOrDefault())?.State;

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

    private static SiteStage Stage(SiteState state, List<Sighting> sightings) => new(
        state, Day(sightings.Min(s => s.First)), Day(sightings.Max(s => s.Last)),
        Origins(sightings), [.. sightings.Select(s => s.Claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Names of the independent parties that claim to know; media add none.</summary>
    public static List<string> Origins(IEnumerable<Sighting> sightings) =>
        [.. sightings.Where(s => s.Party.Footing == Footing.Attributed).Select(s => s.Party.Independent).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
