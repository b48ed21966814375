using NodaTime;

namespace Vedette.Warning;

/// <summary>By the day on which evidence became known, then by id: never by arrival.</summary>
internal sealed class EvidenceOrder : IComparer<Evidence>
{
    public static EvidenceOrder Instance { get; } = new();

    public int Compare(Evidence? x, Evidence? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var known = x.Known.CompareTo(y.Known);
        return known != 0 ? known : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>Position of the first that became known on a day or later, in a list in this order.</summary>
    public static int FirstKnown(List<Evidence> sorted, LocalDate day)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Known < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
