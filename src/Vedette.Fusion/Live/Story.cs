using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What the findings of a story come to.</summary>
/// <param name="Folded">The assertions, by id.</param>
/// <param name="Windows">Their questions.</param>
/// <param name="Damaged">Which of them are damaged copies of which.</param>
internal sealed record Story(IReadOnlyList<Folded> Folded, IReadOnlyList<QuestionWindow> Windows, IReadOnlyList<Relation> Damaged)
{
    private readonly Lazy<IReadOnlyList<Relation>> _relations = new(() => new Reconciler().Relate(Windows, Damaged));

    /// <summary>How the assertions stand to each other: compared when first asked for.</summary>
    public IReadOnlyList<Relation> Relations => _relations.Value;

    /// <summary>Folds the findings of a story.</summary>
    /// <param name="members">Positions of the findings.</param>
    /// <param name="slots">All reports.</param>
    /// <param name="order">Their order.</param>
    /// <param name="corrections">What people put right.</param>
    public static Story Of(IEnumerable<(int Slot, int Ordinal)> members, IReadOnlyList<Slot> slots, SlotOrder order, AnchoredCorrections? corrections)
    {
        var sorted = members.OrderBy(m => m.Slot, order).ThenBy(m => m.Ordinal).ToList();
        var findings = new List<Finding>(sorted.Count);
        var local = new Dictionary<(int, int), int>(sorted.Count);
        var rank = -1;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i].Slot != sorted[i - 1].Slot) rank++;
            local[sorted[i]] = i;
            findings.Add(slots[sorted[i].Slot].Findings[sorted[i].Ordinal] with { Index = i, ReportRank = rank });
        }
        var links = new List<ClaimLink>();
        foreach (var copy in sorted.Select(m => m.Slot).Distinct())
            if (slots[copy].Pair is { } pair)
                foreach (var link in slots[copy].Links)
                    if (local.TryGetValue((copy, link.Copy), out var a) && local.TryGetValue((pair.Original, link.Original), out var b))
                        links.Add(link with { Copy = a, Original = b });

        var groups = Folder.Fold(findings, links);
        Enumerations.Attribute(findings, groups);
        var relationOf = sorted.Select(m => slots[m.Slot]).DistinctBy(s => s.Number).ToDictionary(s => s.Report.Id, s => s.Relation, StringComparer.Ordinal);
        var assigned = corrections is null ? [.. Enumerable.Range(0, findings.Count).Select(groups.Find)] : CorrectedGroups.Apply(findings, groups, corrections);
        var folded = new AssertionBuilder(findings, links, relationOf).Build(assigned);
        var assertionOf = folded.SelectMany(f => f.Findings.Select(m => (m.Index, f.Id))).ToDictionary(p => p.Index, p => p.Id);
        var windows = Fusion.Windows.Cut(folded);
        return new Story(folded, windows, [.. Damage.Relations(links, i => assertionOf[i])]);
    }
}
