using NodaTime;

namespace Vedette.Fusion;

/// <summary>Dates reports of no known day from their copies: a copy was said when its original was, an original not after its copy.</summary>
internal static class CopyDates
{
    /// <summary>Gives the findings of such reports the day; changed in place.</summary>
    public static void Inherit(List<Finding> findings, IReadOnlyList<CopyPair> pairs)
    {
        var known = new Dictionary<int, LocalDate>();
        foreach (var finding in findings)
            if (finding.Said is { } day) known[finding.ReportRank] = day;
        var found = new Dictionary<int, LocalDate>();
        foreach (var pair in pairs.OrderBy(p => p.Copy))
        {
            if (known.TryGetValue(pair.Original, out var day) && !known.ContainsKey(pair.Copy)) found[pair.Copy] = day;
            else if (known.TryGetValue(pair.Copy, out day) && !known.ContainsKey(pair.Original)
                && (!found.TryGetValue(pair.Original, out var earlier) || day < earlier)) found[pair.Original] = day;
        }
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Said is null && found.TryGetValue(findings[i].ReportRank, out var day))
                findings[i] = findings[i] with { Said = day };
    }
}
