using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The findings of a story, folded. What they come to is worked out when it is first asked for.</summary>
internal sealed class Story
{
    private readonly List<Finding> _findings;
    private readonly List<ClaimLink> _links = [];
    private readonly List<(int Slot, int Ordinal)> _members;
    private readonly int[] _assigned;
    private readonly AssertionBuilder _builder;
    private readonly Lazy<IReadOnlyList<Folded>> _folded;
    private readonly Lazy<IReadOnlyList<QuestionWindow>> _windows;
    private readonly Lazy<IReadOnlyList<Relation>> _relations;

    /// <param name="members">Positions of the findings.</param>
    /// <param name="slots">All reports.</param>
    /// <param name="order">Their order.</param>
    /// <param name="corrections">What people put right.</param>
    public Story(IEnumerable<(int Slot, int Ordinal)> members, IReadOnlyList<Slot> slots, SlotOrder order, AnchoredCorrections? corrections = null)
    {
        _members = [.. members];
        _members.Sort((a, b) => a.Slot == b.Slot ? a.Ordinal - b.Ordinal : order.Compare(a.Slot, b.Slot));
        _findings = new List<Finding>(_members.Count);
        var copied = new Dictionary<string, Carrier?>(StringComparer.Ordinal);
        var copies = new List<Slot>();
        var rank = -1;
        for (var i = 0; i < _members.Count; i++)
        {
            var slot = slots[_members[i].Slot];
            if (i == 0 || _members[i].Slot != _members[i - 1].Slot)
            {
                rank++;
                copied[slot.Report.Id] = slot.Relation;
                if (slot.Pair is not null) copies.Add(slot);
            }
            _findings.Add(slot.Findings[_members[i].Ordinal] with { Index = i, ReportRank = rank });
        }
        AddLinks(copies);

        var groups = Folder.Fold(_findings, _links);
        Enumerations.Attribute(_findings, groups);
        _assigned = corrections is null ? Assigned(groups) : CorrectedGroups.Apply(
            [.. _findings.Select(f => f.Claim)], groups, [.. _links.Where(l => !l.OtherFigure).Select(l => (l.Copy, l.Original))], corrections);
        _builder = new AssertionBuilder(_findings, _links, copied);
        _folded = new(() => _builder.Build(_assigned));
        _windows = new(() => Fusion.Windows.Cut(Folded));
        _relations = new(() => new Reconciler().Relate(Windows, Damaged()));
    }

    /// <summary>The assertions, by id.</summary>
    public IReadOnlyList<Folded> Folded => _folded.Value;

    /// <summary>Their questions.</summary>
    public IReadOnlyList<QuestionWindow> Windows => _windows.Value;

    /// <summary>How they stand to each other.</summary>
    public IReadOnlyList<Relation> Relations => _relations.Value;

    /// <summary>The assertions to which a report lends its findings, by id.</summary>
    public IReadOnlyList<Folded> Of(int slot)
    {
        var touched = new HashSet<int>();
        for (var i = 0; i < _members.Count; i++)
            if (_members[i].Slot == slot) touched.Add(_assigned[i]);
        return _builder.Build(_assigned, touched);
    }

    private void AddLinks(List<Slot> copies)
    {
        if (copies.Count == 0) return;
        var local = new Dictionary<(int, int), int>(_members.Count);
        for (var i = 0; i < _members.Count; i++) local[_members[i]] = i;
        foreach (var copy in copies)
            foreach (var link in copy.Links)
                if (local.TryGetValue((copy.Number, link.Copy), out var a) && local.TryGetValue((copy.Pair!.Original, link.Original), out var b))
                    _links.Add(link with { Copy = a, Original = b });
    }

    private int[] Assigned(Groups groups)
    {
        var assigned = new int[_findings.Count];
        for (var i = 0; i < assigned.Length; i++) assigned[i] = groups.Find(i);
        return assigned;
    }

    private IEnumerable<Relation> Damaged()
    {
        if (_links.Count == 0) return [];
        var assertionOf = Folded.SelectMany(f => f.Findings.Select(m => (m.Index, f.Id))).ToDictionary(p => p.Index, p => p.Id);
        return Damage.Relations(_links, i => assertionOf[i]);
    }
}
