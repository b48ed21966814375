using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The copies among the reports, and which of their findings repeat which.</summary>
/// <param name="Copies">By report.</param>
/// <param name="Links">By finding.</param>
/// <param name="Pairs">By rank of the reports.</param>
internal sealed record CopyReader(CopyIndex Copies, IReadOnlyList<ClaimLink> Links, IReadOnlyList<CopyPair> Pairs)
{
    public static CopyReader Read(IReadOnlyList<Report> reports, IReadOnlyList<Finding> findings)
    {
        var finder = new CopyFinder(reports);
        var pairs = finder.Find();
        pairs.AddRange(RetellingFinder.Find(findings, pairs.Select(p => p.Copy).ToHashSet()).ToList());

        var byReport = findings.ToLookup(f => f.ReportRank);
        var copies = new List<Copy>();
        var links = new List<ClaimLink>();
        foreach (var pair in pairs)
        {
            var here = ClaimLinker.Link(pair, [.. byReport[pair.Copy]], [.. byReport[pair.Original]], finder.Sketches).ToList();
            links.AddRange(here);
            var changed = here.Select(l => l.Changed).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var relation = changed.Count > 0 || pair.Alignment is null ? Carrier.Distorted : pair.Verbatim ? Carrier.Verbatim : Carrier.Reworded;
            copies.Add(new Copy(reports[pair.Copy].Id, reports[pair.Original].Id, relation, pair.Score, changed));
        }
        return new CopyReader(new CopyIndex([.. copies.OrderBy(c => c.Id, StringComparer.Ordinal)]), links, pairs);
    }

    /// <summary>The relations of damaged copies to what they damaged, and of the pieces of one damaged figure to each other.</summary>
    public IEnumerable<Relation> Damaged(Func<int, string> assertionOf)
    {
        foreach (var lost in Links.Where(l => l.OtherFigure).GroupBy(l => l.Original).OrderBy(g => g.Key))
        {
            var pieces = lost.Select(l => (Id: assertionOf(l.Copy), Why: l.Changed!)).DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
            foreach (var (id, why) in pieces)
                yield return new Relation(id, assertionOf(lost.Key), RelationKind.DamagedCopy, why);
            for (var i = 1; i < pieces.Count; i++)
                yield return new Relation(pieces[i - 1].Id, pieces[i].Id, RelationKind.DamagedCopy, "two pieces of one damaged figure");
        }
    }
}
