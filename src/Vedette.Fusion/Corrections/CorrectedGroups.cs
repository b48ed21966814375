using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Applies merges and splits to groups of claims, oldest first: the last word stands.</summary>
internal static class CorrectedGroups
{
    /// <summary>For each claim the number of its assertion.</summary>
    /// <param name="claims">The claims that were grouped.</param>
    /// <param name="groups">The groups as fusion made them.</param>
    /// <param name="repeats">Pairs of a claim and the one that it repeats: what is split off takes along what repeats it, also
    /// where that came later.</param>
    /// <param name="corrections">What people put right.</param>
    public static int[] Apply(IReadOnlyList<Claim> claims, Groups groups, IReadOnlyList<(int Copy, int Original)> repeats, AnchoredCorrections corrections)
    {
        var assigned = Enumerable.Range(0, claims.Count).Select(groups.Find).ToArray();
        var positions = claims.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var copies = repeats.ToLookup(r => r.Original, r => r.Copy);
        var fresh = claims.Count;
        foreach (var (correction, meant) in corrections.OfAssertions)
        {
            var touched = meant.Where(m => positions.ContainsKey(m.Claim.Id)).Select(m => positions[m.Claim.Id]).ToList();
            if (touched.Count == 0) continue;
            if (correction.Kind == CorrectionKind.SplitAssertion)
            {
                var left = touched.Select(i => assigned[i]).ToHashSet();
                foreach (var i in WithCopies(touched, copies))
                    if (left.Contains(assigned[i])) assigned[i] = fresh;
                fresh++;
                continue;
            }
            var merged = touched.Select(i => assigned[i]).ToHashSet();
            for (var i = 0; i < assigned.Length; i++)
                if (merged.Contains(assigned[i])) assigned[i] = assigned[touched[0]];
        }
        return assigned;
    }

    private static HashSet<int> WithCopies(IEnumerable<int> claims, ILookup<int, int> copies)
    {
        var all = claims.ToHashSet();
        var open = new Stack<int>(all);
        while (open.TryPop(out var next))
            foreach (var copy in copies[next])
                if (all.Add(copy)) open.Push(copy);
        return all;
    }
}
