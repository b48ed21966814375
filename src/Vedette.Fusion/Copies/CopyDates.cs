using NodaTime;

namespace Vedette.Fusion;

/// <summary>Dates reports of no known day from their copies: a copy was said when its original was, an original not after its copy.</summary>
internal static class CopyDates
{
    /// <summary>Gives the findings of such reports the day.</summary>
    /// <param name="findings">Changed in place.</param>
    /// <param name="pairs">The copies.</param>
    /// <param name="days">The known day of each report by rank; null where none is known.</param>
    public static void Inherit(List<Finding> findings, IReadOnlyList<CopyPair> pairs, IReadOnlyList<LocalDate?> days)
    {
        var found = new Dictionary<int, LocalDate>();
        foreach (var pair in pairs.OrderBy(p => p.Copy))
        {
            if (days[pair.Original] is { } before && days[pair.Copy] is null) found[pair.Copy] = before;
            else if (days[pair.Copy] is { } after && days[pair.Original] is null
                && (!found.TryGetValue(pair.Original, out var earlier) || after < earlier)) found[pair.Original] = after;
        }
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Said is null && found.TryGetValue(findings[i].ReportRank, out var day))
                findings[i] = findings[i] with { Said = day };
    }
}
