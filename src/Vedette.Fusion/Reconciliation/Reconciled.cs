using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A window whose assertions are compared.</summary>
/// <param name="window">The window.</param>
/// <param name="relations">How they stand to each other, by pair.</param>
/// <param name="successions">What of them the next window of the line supersedes.</param>
/// <param name="damages">Damaged copies.</param>
internal sealed class Reconciled(QuestionWindow window, Dictionary<(Folded A, Folded B), Relation> relations, IReadOnlyList<Relation> successions, Damages damages)
{
    public QuestionWindow Window { get; } = window;

    public Dictionary<(Folded A, Folded B), Relation> Relations { get; } = relations;

    public IReadOnlyList<Relation> Successions { get; } = successions;

    /// <summary>Ids of what is superseded, part of another or damaged.</summary>
    public HashSet<string> Fallen { get; } = [.. relations.Values.Concat(successions).Where(r => r.Kind is RelationKind.SupersededBy or RelationKind.PartOf).Select(r => r.A),
        .. window.Assertions.Where(a => damages.Hold(a.Id)).Select(a => a.Id)];

    /// <summary>The assertions that are other than in an earlier state of the window, or stand otherwise to others.</summary>
    public HashSet<Folded> ChangedSince(Reconciled? before)
    {
        if (before is null) return [.. Window.Assertions];
        var changed = Window.Assertions.ToHashSet();
        changed.ExceptWith(before.Window.Assertions);
        foreach (var (pair, relation) in Relations)
            if (before.Relations.GetValueOrDefault(pair) != relation) changed.UnionWith([pair.A, pair.B]);
        foreach (var pair in before.Relations.Keys.Where(p => !Relations.ContainsKey(p))) changed.UnionWith([pair.A, pair.B]);
        changed.IntersectWith(Window.Assertions);
        return changed;
    }
}
