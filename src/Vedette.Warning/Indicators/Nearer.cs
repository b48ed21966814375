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

    public int ReachDays => 365 + 2 * WithinDays;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(geography);
        var placed = new List<(Evidence Evidence, double Km)>();
        foreach (var evidence in matches[0])
            if (Geography.Spot(evidence.Claim) is { } spot && geography.ToBorder(spot, Country) is { } km) placed.Add((evidence, km));
        var far = placed.Where(p => p.Km >= FarFromKm).ToList();
        var near = placed.Where(p => p.Km <= NearToKm).OrderBy(p => p.Evidence.Day).ThenBy(p => p.Evidence.Id, StringComparer.Ordinal).ToList();
        if (far.Count == 0 || near.Count == 0) yield break;
        var farFirst = far.Min(p => p.Evidence.Day);

        foreach (var (evidence, _) in near)
        {
            var opens = evidence.Day.PlusDays(-WithinDays);
            var now = near.Where(p => p.Evidence.Day > opens && p.Evidence.Day <= evidence.Day).Select(p => p.Evidence.PlaceKey).Distinct(StringComparer.Ordinal).Count();
            var before = near.Where(p => p.Evidence.Day <= opens && p.Evidence.Day > opens.PlusDays(-WithinDays)).Select(p => p.Evidence.PlaceKey).Distinct(StringComparer.Ordinal).Count();
            if (farFirst < evidence.Day && now >= Places && now > before) yield return new Sighting(evidence, evidence.Day);
        }
    }
}
