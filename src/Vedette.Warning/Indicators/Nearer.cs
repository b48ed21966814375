using NodaTime;

namespace Vedette.Warning;

/// <summary>Force that moves from one belt of distance to a nearer one: enough places fill in the near belt, when there
/// were places in the far belt before and few in the near one.</summary>
/// <param name="Of">What counts as force at a place.</param>
/// <param name="Country">To whose border distances are measured.</param>
/// <param name="FarFromKm">Near edge of the far belt.</param>
/// <param name="NearToKm">Far edge of the near belt.</param>
/// <param name="Places">How many different places must fill in the near belt.</param>
/// <param name="WithinDays">Within so many days; the window before it must have held at least one far place, and fewer near ones.</param>
public sealed record Nearer(IReadOnlyList<Pattern> Of, string Country, double FarFromKm, double NearToKm, int Places, int WithinDays) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [Of];

    public int ReachDays(int list) => 2 * WithinDays;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(geography);
        var placed = new List<(Evidence Evidence, double Km)>();
        foreach (var evidence in matches[0])
            if (evidence.Spot is { } spot && geography.ToBorder(spot, Country) is { } km) placed.Add((evidence, km));
        var far = placed.Where(p => p.Km >= FarFromKm).Select(p => p.Evidence.Day).ToHashSet();
        var near = placed.Where(p => p.Km <= NearToKm).Select(p => p.Evidence).OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        // Two windows that slide over the near belt: the days up to one, and as many before those.
        var (now, before) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var (entered, left, gone) = (0, 0, 0);
        for (var i = 0; i < near.Count; i++)
        {
            var opens = near[i].Day.PlusDays(-WithinDays);
            for (; entered < near.Count && near[entered].Day <= near[i].Day; entered++) Count(now, near[entered], 1);
            for (; near[left].Day <= opens; left++)
            {
                Count(now, near[left], -1);
                Count(before, near[left], 1);
            }
            for (; near[gone].Day <= opens.PlusDays(-WithinDays); gone++) Count(before, near[gone], -1);
            if (now.Count >= Places && now.Count > before.Count && WasFar(far, near[i].Day)) yield return new Sighting(near[i], near[i].Day);
        }
    }

    private bool WasFar(HashSet<LocalDate> far, LocalDate day)
    {
        for (var back = 1; back <= 2 * WithinDays; back++)
            if (far.Contains(day.PlusDays(-back))) return true;
        return false;
    }

    private static void Count(Dictionary<string, int> places, Evidence evidence, int by)
    {
        var place = evidence.PlaceKey ?? "";
        var number = places.GetValueOrDefault(place) + by;
        if (number == 0) places.Remove(place);
        else places[place] = number;
    }
}
