using NodaTime;

namespace Vedette.Warning;

/// <summary>Evidence that fits, by the day on which it became known and id: all of it, and what each origin says.</summary>
internal sealed class Matches
{
    private readonly List<Evidence> _all = [];
    private readonly Dictionary<string, List<Evidence>> _byOrigin = new(StringComparer.Ordinal);

    /// <summary>Whether it was not there before.</summary>
    public bool Add(Evidence evidence)
    {
        if (!Insert(_all, evidence)) return false;
        if (!_byOrigin.TryGetValue(evidence.Origin, out var own)) _byOrigin[evidence.Origin] = own = [];
        Insert(own, evidence);
        return true;
    }

    /// <summary>Whether it was there.</summary>
    public bool Remove(Evidence evidence)
    {
        if (!Take(_all, evidence)) return false;
        var own = _byOrigin[evidence.Origin];
        Take(own, evidence);
        if (own.Count == 0) _byOrigin.Remove(evidence.Origin);
        return true;
    }

    /// <summary>Whether an earlier form of it was there, known from the same day and of the same origin: it is in its place now.</summary>
    public bool Replace(Evidence evidence)
    {
        if (_all.BinarySearch(evidence, EvidenceOrder.Instance) is not (>= 0 and var at)) return false;
        _all[at] = evidence;
        var own = _byOrigin[evidence.Origin];
        own[own.BinarySearch(evidence, EvidenceOrder.Instance)] = evidence;
        return true;
    }

    public IEnumerable<string> Origins => _byOrigin.Keys;

    /// <summary>What became known from one day to another, both inclusive.</summary>
    public IReadOnlyList<Evidence> Known(LocalDate from, LocalDate to) => Known(_all, from, to);

    /// <summary>What of it one origin says.</summary>
    public IReadOnlyList<Evidence> Known(string origin, LocalDate from, LocalDate to) => _byOrigin.TryGetValue(origin, out var own) ? Known(own, from, to) : [];

    private static List<Evidence> Known(List<Evidence> sorted, LocalDate from, LocalDate to)
    {
        var first = EvidenceOrder.FirstKnown(sorted, from);
        return sorted.GetRange(first, EvidenceOrder.FirstKnown(sorted, to.PlusDays(1)) - first);
    }

    private static bool Insert(List<Evidence> sorted, Evidence evidence)
    {
        var at = sorted.BinarySearch(evidence, EvidenceOrder.Instance);
        if (at < 0) sorted.Insert(~at, evidence);
        return at < 0;
    }

    private static bool Take(List<Evidence> sorted, Evidence evidence)
    {
        var at = sorted.BinarySearch(evidence, EvidenceOrder.Instance);
        if (at >= 0) sorted.RemoveAt(at);
        return at >= 0;
    }
}
