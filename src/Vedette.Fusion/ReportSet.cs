using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reports, each once, in their total order.</summary>
internal static class ReportSet
{
    public static IReadOnlyList<Report> Sort(IEnumerable<Report> reports) =>
        [.. reports
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            // Equal bytes under two paths are one report: the first path stands for it.
            .Select(g => g.OrderBy(r => r.Reference.Path ?? "", StringComparer.Ordinal).ThenBy(r => r.Reference.Url ?? "", StringComparer.Ordinal).First())
            .Order(ReportOrder.Instance)];
}
