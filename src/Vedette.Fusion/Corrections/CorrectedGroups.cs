using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Applies merges and splits to the groups of findings, oldest first: the last word stands.</summary>
internal static class CorrectedGroups
{
    /// <summary>For each finding the number of its assertion.</summary>
    public static int[] Apply(IReadOnlyList<Finding> findings, Groups groups, AnchoredCorrections corrections)
    {
        var assigned = Enumerable.Range(0, findings.Count).Select(groups.Find).ToArray();
        var positions = findings.ToDictionary(f => f.Claim.Id, f => f.Index, StringComparer.Ordinal);
        var fresh = findings.Count;
        foreach (var (correction, claims) in corrections.Of(CorrectionKind.MergeAssertions, CorrectionKind.SplitAssertion))
        {
            var touched = claims.Where(c => positions.ContainsKey(c.Id)).Select(c => positions[c.Id]).ToList();
            if (touched.Count == 0) continue;
            if (correction.Kind == CorrectionKind.SplitAssertion)
            {
                foreach (var i in touched) assigned[i] = fresh;
                fresh++;
                continue;
            }
            var merged = touched.Select(i => assigned[i]).ToHashSet();
            for (var i = 0; i < assigned.Length; i++)
                if (merged.Contains(assigned[i])) assigned[i] = assigned[touched[0]];
        }
        return assigned;
    }
}
