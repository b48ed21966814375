namespace Vedette.Fusion;

/// <summary>Which reports have a feature: short lists in the order of reports, held in arrays. A feature of very many reports
/// tells nothing: its list stops growing, and keeps the earliest.</summary>
internal sealed class Postings(SlotOrder order)
{
    private const int MostEntries = 48;
    private const int Shards = 16;

    private readonly Dictionary<uint, int>[] _heads = [.. Enumerable.Range(0, Shards).Select(_ => new Dictionary<uint, int>())];
    private int[] _slots = new int[1024];
    private int[] _next = new int[1024];
    private int _count;

    /// <summary>The reports with a feature, latest first.</summary>
    public IEnumerable<int> Of(uint feature)
    {
        for (var at = Head(feature); at >= 0; at = _next[at]) yield return _slots[at];
    }

    public void Add(uint feature, int slot)
    {
        var (before, at, length) = (-1, Head(feature), 0);
        for (var i = at; i >= 0; i = _next[i]) length++;
        while (at >= 0 && order.IsBefore(slot, _slots[at])) (before, at) = (at, _next[at]);
        if (length >= MostEntries)
        {
            if (before < 0) return;
            // The latest makes room.
            var head = Head(feature);
            Shard(feature)[feature] = _next[head];
            if (before == head) before = -1;
        }
        if (_count == _slots.Length)
        {
            Array.Resize(ref _slots, 2 * _count);
            Array.Resize(ref _next, 2 * _count);
        }
        (_slots[_count], _next[_count]) = (slot, at);
        if (before < 0) Shard(feature)[feature] = _count;
        else _next[before] = _count;
        _count++;
    }

    private int Head(uint feature) => Shard(feature).TryGetValue(feature, out var head) ? head : -1;

    private Dictionary<uint, int> Shard(uint feature) => _heads[feature % Shards];
}
