namespace Vedette.Fusion;

/// <summary>Disjoint sets of 0 … n-1 that only ever join (union by least member, path halving).
/// The sets depend on the pairs alone, not on their order.</summary>
internal sealed class Groups
{
    private readonly int[] _parent;

    public Groups(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++) _parent[i] = i;
    }

    /// <summary>The least member of the set.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item)
            item = _parent[item] = _parent[_parent[item]];
        return item;
    }

    public void Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a != b) _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
