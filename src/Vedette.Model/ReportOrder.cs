using NodaTime;

namespace Vedette.Model;

/// <summary>The total order of reports: by the instant from which they are known, those outside replay last, then by id.</summary>
public sealed class ReportOrder : IComparer<Report>
{
    public static ReportOrder Instance { get; } = new();

    /// <summary>Compares by the order; null comes last.</summary>
    public int Compare(Report? x, Report? y)
    {
        if (x is null || y is null) return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var known = (x.KnownAt ?? Instant.MaxValue).CompareTo(y.KnownAt ?? Instant.MaxValue);
        return known != 0 ? known : string.CompareOrdinal(x.Id, y.Id);
    }
}
