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
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [Of];

    // Places fill by whoever tells of them.
    public bool ByOrigin => false;

    public int ReachDays(int list) => 2 * WithinDays;

    public bool Takes(Evidence evidence, Geography geography) => ToBorder(evidence, geography) is { } km && (km >= FarFromKm || km <= NearToKm);

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography) =>
        evidence => See(evidence, geography);

    private IEnumerable<Sighting> See(IReadOnlyList<Evidence> evidence, Geography geography)
    {
        var far = new HashSet<int>();
        var near = new List<Evidence>();
        foreach (var item in evidence)
        {
            var km = ToBorder(item, geography);
            if (km >= FarFromKm) far.Add(item.DayNumber);
            if (km <= NearToKm) near.Add(item);
        }
        near.Sort(static (a, b) => a.DayNumber != b.DayNumber ? a.DayNumber - b.DayNumber : string.CompareOrdinal(a.Id, b.Id));
        // Two windows that slide over the near belt: the days up to one, and as many before those.
        var (now, before) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var (entered, left, gone) = (0, 0, 0);
        for (var i = 0; i < near.Count; i++)
        {
            var opens = near[i].DayNumber - WithinDays;
            for (; entered < near.Count && near[entered].DayNumber <= near[i].DayNumber; entered++) Count(now, near[entered], 1);
            for (; near[left].DayNumber <= opens; left++)
            {
                Count(now, near[left], -1);
                Count(before, near[left], 1);
            }
            for (; near[gone].DayNumber <= opens - WithinDays; gone++) Count(before, near[gone], -1);
            if (now.Count >= Places && now.Count > before.Count && WasFar(far, near[i].DayNumber)) yield return new Sighting(near[i], near[i].Day);
        }
    }

    private double? ToBorder(Evidence evidence, Geography geography) => evidence.Spot is { } spot ? geography.ToBorder(spot, Country) : null;

    private bool WasFar(HashSet<int> far, int day)
    {
        for (var back = 1; back <= 2 * WithinDays; back++)
            if (far.Contains(day - back)) return true;
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
