namespace Vedette.Fusion;

/// <summary>Cells of findings that hang together: what may be one assertion lies in one cell or in tied ones. What hangs together is
/// folded together, and only where something changed. Ties are never cut: a story that is larger than it need be costs time and
/// changes nothing.</summary>
internal sealed class Stories
{
    private readonly List<HashSet<(int Slot, int Ordinal)>> _members = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<int, List<int>> _joined = [];
    private readonly HashSet<int> _dirty = [];
    private readonly List<int> _merged = [];

    /// <summary>A new cell.</summary>
    public int Open()
    {
        _members.Add([]);
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    public void Put(int cell, (int Slot, int Ordinal) member)
    {
        _members[cell].Add(member);
        Touch(cell);
    }

    public void Take(int cell, (int Slot, int Ordinal) member)
    {
        _members[cell].Remove(member);
        Touch(cell);
    }

    /// <summary>The story of a cell is to be folded again.</summary>
    public void Touch(int cell) => _dirty.Add(cell);

    public void Tie(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b) return;
        var (root, other) = a < b ? (a, b) : (b, a);
        _parents[other] = root;
        _merged.Add(other);
        var cells = _joined.GetValueOrDefault(root) ?? [root];
        cells.AddRange(_joined.Remove(other, out var more) ? more : [other]);
        _joined[root] = cells;
        Touch(root);
    }

    /// <summary>The stories that changed since the last call.</summary>
    public List<int> Changed()
    {
        var roots = _dirty.Select(Find).Distinct().Order().ToList();
        _dirty.Clear();
        return roots;
    }

    /// <summary>The stories that others took up since the last call.</summary>
    public List<int> Merged()
    {
        List<int> all = [.. _merged];
        _merged.Clear();
        return all;
    }

    public int Find(int cell)
    {
        while (_parents[cell] != cell) cell = _parents[cell] = _parents[_parents[cell]];
        return cell;
    }

    /// <summary>The findings of a story.</summary>
    public IEnumerable<(int Slot, int Ordinal)> Members(int story) =>
        _joined.TryGetValue(story, out var cells) ? cells.SelectMany(c => _members[c]) : _members[story];
}
