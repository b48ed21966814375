using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The assertions of one line, cut into windows and reconciled. A change looks again at the windows that it touches, and in
/// these at the parties that it touches.</summary>
/// <param name="key">Of the line.</param>
internal sealed class QuestionLine(string key)
{
    private static readonly Dictionary<(Folded A, Folded B), Relation> Nothing = [];

    private readonly List<Folded> _sorted = [];
    private readonly HashSet<Folded> _damaged = [];

    public List<Reconciled> Windows { get; private set; } = [];

    public void Put(Folded assertion) => _sorted.Insert(~_sorted.BinarySearch(assertion, Comparer), assertion);

    public void Take(Folded assertion) => _sorted.RemoveAt(_sorted.BinarySearch(assertion, Comparer));

    /// <summary>What an assertion damages, or is damaged by, changed.</summary>
    public void Touch(Folded assertion) => _damaged.Add(assertion);

    /// <summary>Reconciles what changed.</summary>
    /// <returns>The windows that are other than before, each with the assertions that are or that stand otherwise, and the ids of
    /// those that are none any more.</returns>
    public (List<(Reconciled Window, HashSet<Folded> Assertions)> Changed, List<string> Gone) Settle(Damages damages)
    {
        var before = Windows.ToDictionary(w => w.Window.Id, StringComparer.Ordinal);
        var cut = Fusion.Windows.Cut(key, _sorted).Select(w => (Window: w, Old: before.GetValueOrDefault(w.Id))).ToList();
        var same = cut.ConvertAll(c => IsSame(c.Window, c.Old));
        var now = new List<Reconciled>(cut.Count);
        for (var i = 0; i < cut.Count; i++)
        {
            var (window, old) = cut[i];
            var isLast = i + 1 == cut.Count;
            if (same[i] && (isLast || same[i + 1]) && ReferenceEquals(After(old!), isLast ? null : cut[i + 1].Old)) now.Add(old!);
            else now.Add(new Reconciled(
                window, same[i] ? old!.Relations : Reconciler.Relate(window.Assertions, old?.Relations ?? Nothing, Parties(window, old), damages),
                isLast ? [] : [.. Reconciler.Succession(window, cut[i + 1].Window, damages)], damages));
        }
        Windows = now;
        var changed = now.Where(w => !ReferenceEquals(w, before.GetValueOrDefault(w.Window.Id)))
            .Select(w => (w, w.ChangedSince(before.GetValueOrDefault(w.Window.Id)))).ToList();
        foreach (var (window, assertions) in changed) assertions.UnionWith(window.Window.Assertions.Where(_damaged.Contains));
        _damaged.Clear();
        return (changed, [.. before.Keys.Except(now.Select(w => w.Window.Id), StringComparer.Ordinal)]);
    }

    private bool IsSame(QuestionWindow window, Reconciled? old) =>
        old is not null && window.Assertions.SequenceEqual(old.Window.Assertions) && (_damaged.Count == 0 || !window.Assertions.Any(_damaged.Contains));

    private Reconciled? After(Reconciled window) => Windows.IndexOf(window) + 1 is var next && next < Windows.Count ? Windows[next] : null;

    /// <summary>The parties of which something came or went.</summary>
    private static HashSet<string> Parties(QuestionWindow window, Reconciled? old)
    {
        var changed = window.Assertions.ToHashSet();
        if (old is not null) changed.SymmetricExceptWith(old.Window.Assertions);
        return changed.Select(a => a.Lead.Party.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static Comparer<Folded> Comparer { get; } = Comparer<Folded>.Create(Fusion.Windows.Order);
}
