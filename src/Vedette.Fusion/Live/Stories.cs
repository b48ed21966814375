namespace Vedette.Fusion;

/// <summary>Lines (whose force, where, what, in which status) that hang together: a copy, a precise figure or a sentence may tie
/// two of them. What hangs together is folded together, and only where something changed. Ties are never cut: a story that is
/// larger than it need be costs time and changes nothing.</summary>
internal sealed class Stories
{
    private readonly Dictionary<LineKey, int> _lines = [];
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly List<HashSet<(int Slot, int Ordinal)>> _members = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<int, List<int>> _joined = [];
    private readonly HashSet<int> _dirty = [];
    private readonly List<int> _merged = [];

    /// <summary>The line of a finding. Lines that differ in accents and signs only are one.</summary>
    public int LineOf(Finding finding)
    {
        var line = finding.Line;
        if (_lines.TryGetValue(line, out var number)) return number;
        var slug = Folding.Slug(line.ToString());
        if (!_slugs.TryGetValue(slug, out number))
        {
            _slugs[slug] = number = _members.Count;
            _members.Add([]);
            _parents.Add(number);
        }
        return _lines[line] = number;
    }

    public void Put(Finding finding)
    {
        var line = LineOf(finding);
        _members[line].Add((finding.ReportRank, finding.Index));
        Touch(line);
    }

    public void Take(Finding finding)
    {
        var line = LineOf(finding);
        _members[line].Remove((finding.ReportRank, finding.Index));
        Touch(line);
    }

    /// <summary>The story of a line is to be folded again.</summary>
    public void Touch(int line) => _dirty.Add(line);

    public void Tie(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b) return;
        var (root, other) = a < b ? (a, b) : (b, a);
        _parents[other] = root;
        _merged.Add(other);
        var lines = _joined.GetValueOrDefault(root) ?? [root];
        lines.AddRange(_joined.Remove(other, out var more) ? more : [other]);
        _joined[root] = lines;
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

    /// <summary>All stories.</summary>
    public IEnumerable<int> All() => Enumerable.Range(0, _parents.Count).Where(i => _parents[i] == i);

    public int Find(int line)
    {
        while (_parents[line] != line) line = _parents[line] = _parents[_parents[line]];
        return line;
    }

    /// <summary>The findings of a story.</summary>
    public IEnumerable<(int Slot, int Ordinal)> Members(int story) =>
        _joined.TryGetValue(story, out var lines) ? lines.SelectMany(l => _members[l]) : _members[story];
}
