namespace Vedette.Fusion;

/// <summary>Which reports have a feature: short lists in the order of reports, chained in one table of 18 bytes or so an entry. A
/// feature of very many reports tells nothing: its list stops growing, and keeps the earliest. Reading is safe from several threads.</summary>
internal sealed class Postings(SlotOrder order)
{
    private const int MostEntries = 48;
    private const int BlockBits = 14;
    private const int None = -1;

    // Blocks never move: a table that grows copies nothing but its buckets.
    private readonly List<Entry[]> _blocks = [];
    private int[] _buckets = Empty(1 << 10);
    private int _count;

    /// <summary>Adds the reports with a feature to a list, latest first.</summary>
    public void Find(uint feature, List<int> slots)
    {
        for (var at = _buckets[Bucket(feature)]; at != None; at = this[at].Next)
            if (this[at].Feature == feature) slots.Add(this[at].Slot);
    }

    public void Add(uint feature, int slot)
    {
        if (_count == _buckets.Length) Grow();
        // Of one feature the latest stands first; other features of the bucket may stand between.
        var (first, beforeFirst, later, length) = (None, None, None, 0);
        for (int at = _buckets[Bucket(feature)], before = None; at != None; before = at, at = this[at].Next)
        {
            if (this[at].Feature != feature) continue;
            if (length++ == 0) (first, beforeFirst) = (at, before);
            if (order.IsBefore(slot, this[at].Slot)) later = at;
        }
        var entry = _count;
        if (length >= MostEntries)
        {
            if (later == None) return;
            // The latest makes room.
            Link(beforeFirst, feature, this[first].Next);
            (entry, later) = (first, later == first ? beforeFirst : later);
        }
        else if (_count++ >> BlockBits == _blocks.Count)
        {
            _blocks.Add(new Entry[1 << BlockBits]);
        }
        this[entry] = new Entry { Feature = feature, Slot = slot, Next = later == None ? _buckets[Bucket(feature)] : this[later].Next };
        Link(later, feature, entry);
    }

    private ref Entry this[int at] => ref _blocks[at >> BlockBits][at & ((1 << BlockBits) - 1)];

    private int Bucket(uint feature) => (int)(feature & (uint)(_buckets.Length - 1));

    private void Link(int before, uint feature, int entry)
    {
        if (before == None) _buckets[Bucket(feature)] = entry;
        else this[before].Next = entry;
    }

    /// <summary>Twice the buckets: each chain falls into two, both in the order that they had.</summary>
    private void Grow()
    {
        var old = _buckets;
        _buckets = Empty(2 * old.Length);
        for (var bucket = 0; bucket < old.Length; bucket++)
        {
            var (low, high) = (None, None);
            for (int at = old[bucket], next; at != None; at = next)
            {
                next = this[at].Next;
                this[at].Next = None;
                ref var tail = ref Bucket(this[at].Feature) == bucket ? ref low : ref high;
                Link(tail, this[at].Feature, at);
                tail = at;
            }
        }
    }

    private static int[] Empty(int size)
    {
        var buckets = new int[size];
        Array.Fill(buckets, None);
        return buckets;
    }

    private struct Entry
    {
        public uint Feature;
        public int Slot;
        public int Next;
    }
}
