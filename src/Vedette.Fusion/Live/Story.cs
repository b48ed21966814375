using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The findings of a story, folded. What they come to is worked out when it is first asked for.</summary>
internal sealed class Story
{
    private readonly List<Finding> _findings;
    private readonly List<ClaimLink> _links = [];
    private readonly int[] _assigned;
    private readonly AssertionBuilder _builder;
    private readonly Lazy<IReadOnlyList<Folded>> _folded;
    private readonly Lazy<IReadOnlyList<Relation>> _damaged;

    /// <param name="members">Positions of the findings.</param>
    /// <param name="state">All reports.</param>
    /// <param name="held">Assertions as they were made before, by id.</param>
    /// <param name="corrections">What people put right.</param>
    public Story(IEnumerable<(int Slot, int Ordinal)> members, FusionState state, Func<string, Folded?> held, AnchoredCorrections? corrections = null)
    {
        List<(int Slot, int Ordinal)> sorted = [.. members];
        sorted.Sort((a, b) => a.Slot == b.Slot ? a.Ordinal - b.Ordinal : state.Order.Compare(a.Slot, b.Slot));
        _findings = sorted.ConvertAll(m => state.Slots[m.Slot].Findings[m.Ordinal]);
        AddLinks(sorted, state.Slots);

        var groups = Folder.Fold(_findings, _links);
        Enumerations.Attribute(_findings, groups);
        _assigned = corrections is null ? Assigned(groups) : CorrectedGroups.Apply(
            [.. _findings.Select(f => f.Claim)], groups, [.. _links.Where(l => !l.OtherFigure).Select(l => (l.Copy, l.Original))], corrections);
        _builder = new AssertionBuilder(_findings, _links, state.Slots);
        _folded = new(() => _builder.Build(_assigned, held));
        _damaged = new(Damaged);
    }

    /// <summary>The assertions, by id.</summary>
    public IReadOnlyList<Folded> Folded => _folded.Value;

    /// <summary>Damaged copies among them, and what they damaged.</summary>
    public IReadOnlyList<Relation> DamagedCopies => _damaged.Value;

    /// <summary>The assertions to which a report lends its findings, by id.</summary>
    public IReadOnlyList<Folded> Of(int slot)
    {
        var touched = new HashSet<int>();
        for (var i = 0; i < _findings.Count; i++)
            if (_findings[i].ReportRank == slot) touched.Add(_assigned[i]);
        return _builder.Build(_assigned, static _ => null, touched);
    }

    private void AddLinks(List<(int Slot, int Ordinal)> members, List<Slot> slots)
    {
        Dictionary<(int, int), int>? local = null;
        for (var i = 0; i < members.Count; i++)
        {
            if ((i > 0 && members[i].Slot == members[i - 1].Slot) || slots[members[i].Slot] is not { Pair: { } pair } copy) continue;
            local ??= Enumerable.Range(0, members.Count).ToDictionary(m => members[m]);
            foreach (var link in copy.Links)
                if (local.TryGetValue((copy.Number, link.Copy), out var a) && local.TryGetValue((pair.Original, link.Original), out var b))
                    _links.Add(link with { Copy = a, Original = b });
        }
    }

    private int[] Assigned(Groups groups)
    {
        var assigned = new int[_findings.Count];
        for (var i = 0; i < assigned.Length; i++) assigned[i] = groups.Find(i);
        return assigned;
    }

    private List<Relation> Damaged()
    {
        if (!_links.Exists(l => l.OtherFigure)) return [];
        var assertionOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folded in Folded)
            foreach (var finding in folded.Findings) assertionOf[finding.Claim.Id] = folded.Id;
        return [.. Damage.Relations(_links, i => assertionOf[_findings[i].Claim.Id])];
    }
}
