using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The relations of damaged copies to what they damaged, and of the pieces of one damaged figure to each other.</summary>
internal static class Damage
{
    public static IEnumerable<Relation> Relations(IEnumerable<ClaimLink> links, Func<int, string> assertionOf)
    {
        foreach (var lost in links.Where(l => l.OtherFigure).GroupBy(l => l.Original).OrderBy(g => g.Key))
        {
            var pieces = lost.Select(l => (Id: assertionOf(l.Copy), Why: l.Changed!)).DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
            foreach (var (id, why) in pieces)
                yield return new Relation(id, assertionOf(lost.Key), RelationKind.DamagedCopy, why);
            for (var i = 1; i < pieces.Count; i++)
                yield return new Relation(pieces[i - 1].Id, pieces[i].Id, RelationKind.DamagedCopy, "two pieces of one damaged figure");
        }
    }
}
