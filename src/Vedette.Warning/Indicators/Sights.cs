using NodaTime;

namespace Vedette.Warning;

/// <summary>What is seen of a watched thing on a day: of each independent origin the surest sights, and how many places.</summary>
internal sealed class Sights
{
    // The surest counts; the next ones stand in when one falls.
    private const int Kept = 3;

    private readonly Dictionary<string, List<OriginSight>> _byOrigin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private List<List<OriginSight>>? _sorted;

    public LocalDate? Since { get; private set; }

    /// <summary>The sights of each origin, the surest first; by the names of the origins. Add nothing once this was asked.</summary>
    public IReadOnlyList<List<OriginSight>> ByOrigin =>
        _sorted ??= [.. _byOrigin.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => o.Value)];

    public void Add(Sighting sighting, double trust)
    {
        var evidence = sighting.Evidence;
        if (Since is null || sighting.Day < Since) Since = sighting.Day;
        if (evidence.PlaceKey is { } place) _places[place] = _places.GetValueOrDefault(place) + 1;
        if (!_byOrigin.TryGetValue(evidence.Origin, out var surest)) _byOrigin[evidence.Origin] = surest = new List<OriginSight>(Kept + 1);
        if (surest.Count == Kept && Compare(surest[^1], trust, evidence) <= 0) return;
        var at = surest.FindIndex(s => Compare(s, trust, evidence) > 0);
        surest.Insert(at < 0 ? surest.Count : at, new OriginSight(sighting, trust));
        if (surest.Count > Kept) surest.RemoveAt(Kept);
    }

    /// <summary>How many different places.</summary>
    public int Places => _places.Count;

    /// <summary>Whether an assertion alone names its place.</summary>
    public bool IsAlone(Evidence evidence) => evidence.PlaceKey is { } place && _places.GetValueOrDefault(place) == 1;

    private static int Compare(OriginSight sight, double trust, Evidence evidence)
    {
        var surer = trust.CompareTo(sight.Trust);
        return surer != 0 ? surer : string.CompareOrdinal(sight.Sighting.Evidence.Id, evidence.Id);
    }
}
