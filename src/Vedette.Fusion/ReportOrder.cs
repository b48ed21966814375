using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The total order of reports: known_at, then id; reports of no known day come last.</summary>
internal static class ReportOrder
{
    public static IReadOnlyList<Report> Sort(IEnumerable<Report> reports) =>
        [.. reports
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            // Equal bytes under two paths are one report: the first path stands for it.
            .Select(g => g.OrderBy(r => r.Reference.Path ?? "", StringComparer.Ordinal).ThenBy(r => r.Reference.Url ?? "", StringComparer.Ordinal).First())
            .OrderBy(r => r.KnownAt ?? Instant.MaxValue)
            .ThenBy(r => r.Id, StringComparer.Ordinal)];

    public static LocalDate? KnownDay(Report report) => report.KnownAt is { } at ? at.InUtc().Date : null;
}
