using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What is seen of a watched thing on a day: of each independent origin the surest sights, and at which places.</summary>
/// <param name="withPlaces">Whether places matter.</param>
internal sealed class Sights(bool withPlaces)
{
    // The surest counts; the next ones stand in when one falls.
    private const int Kept = 3;

    private readonly SortedDictionary<string, Own> _byOrigin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private List<OriginSight>[]? _surest;
    private List<Evidence>? _windows;

    /// <summary>The first day of a sight; null where there is none.</summary>
    public LocalDate? Since => _byOrigin.Count == 0 ? null : _byOrigin.Values.Min(o => o.Since);

    /// <summary>The surest sights of each origin, the surest first; by the names of the origins.</summary>
    public List<OriginSight>[] ByOrigin => _surest ??= [.. _byOrigin.Values.Select(o => o.Surest)];

    /// <summary>Those of them that speak of days to come.</summary>
    public IReadOnlyList<Evidence> Windows => _windows ??= [.. ByOrigin.SelectMany(o => o).Select(s => s.Sighting.Evidence).Where(e => e.NamesWindow)];

    /// <summary>What was made of these sights, until they change.</summary>
    public IReadOnlyList<Contribution>? Lines { get; set; }

    /// <summary>How many different places.</summary>
    public int Places => _places.Count;

    /// <summary>Whether an assertion alone names its place.</summary>
    public bool IsAlone(Evidence evidence) => evidence.PlaceKey is { } place && _places.GetValueOrDefault(place) == 1;

    /// <summary>Sets what one origin shows; a sight that nothing is left of does not count.</summary>
    public void Set(string origin, IEnumerable<OriginSight> sights)
    {
        (Lines, _surest, _windows) = (null, null, null);
        if (_byOrigin.Remove(origin, out var old))
            foreach (var place in old.Places) Count(place, -1);
        var own = new Own();
        foreach (var sight in sights)
        {
            if (sight.Trust <= 0) continue;
            var evidence = sight.Sighting.Evidence;
            if (own.Surest.Count == 0 || sight.Sighting.Day < own.Since) own.Since = sight.Sighting.Day;
            if (withPlaces && evidence.PlaceKey is { } place) own.Places.Add(place);
            Keep(own.Surest, sight);
        }
        if (own.Surest.Count == 0) return;
        _byOrigin[origin] = own;
        foreach (var place in own.Places) Count(place, 1);
    }

    private static void Keep(List<OriginSight> surest, OriginSight sight)
    {
        if (surest.Count == Kept && Compare(surest[^1], sight) <= 0) return;
        var at = surest.Count;
        while (at > 0 && Compare(surest[at - 1], sight) > 0) at--;
        surest.Insert(at, sight);
        if (surest.Count > Kept) surest.RemoveAt(Kept);
    }

    private void Count(string place, int by)
    {
        var number = _places.GetValueOrDefault(place) + by;
        if (number == 0) _places.Remove(place);
        else _places[place] = number;
    }

    private static int Compare(OriginSight one, OriginSight other)
    {
        var surer = other.Trust.CompareTo(one.Trust);
        return surer != 0 ? surer : string.CompareOrdinal(one.Sighting.Evidence.Id, other.Sighting.Evidence.Id);
    }

    private sealed class Own
    {
        public List<OriginSight> Surest { get; } = [];

        public List<string> Places { get; } = [];

        public LocalDate Since { get; set; }
    }
}
