namespace Vedette.Extraction.Lexicons;

/// <summary>All phrases of all lexicons of a language in one trie over word numbers, so that one pass finds them all.
/// Edges lie in one open-addressing table, because a walk over a text asks for one edge per word; each node says in one word which
/// edges it may have, because most walks end there.</summary>
internal sealed class PhraseTrie
{
    private const long Empty = -1;
    private readonly List<List<PhraseRow>?> _terminals = [null];
    private long[] _keys = NewKeys(1 << 12);
    private int[] _ends = new int[1 << 12];
    private int _edges;
    private int[] _firstNode = [];
    private PhraseRow[] _rows = [];
    private Node[] _nodes = [];

    /// <summary>Adds a phrase. Call <see cref="Freeze"/> after the last.</summary>
    public void Add(ReadOnlySpan<int> words, LexiconEntry entry, string form)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (_edges * 2 > _keys.Length) Grow();
            var key = Key(node, word);
            var slot = Slot(key);
            if (_keys[slot] == Empty)
            {
                (_keys[slot], _ends[slot]) = (key, _terminals.Count);
                _edges++;
                _terminals.Add(null);
            }
            node = _ends[slot];
        }
        (_terminals[node] ??= []).Add(new PhraseRow(entry, form, checked((short)entry.ClassId), entry.Case));
    }

    /// <summary>Builds the tables of nodes and of first words.</summary>
    public void Freeze(int wordCount)
    {
        _rows = [.. _terminals.SelectMany(rows => rows ?? [])];
        _nodes = new Node[_terminals.Count];
        var row = 0;
        for (var node = 0; node < _nodes.Length; node++)
        {
            var rows = _terminals[node]?.Count ?? 0;
            _nodes[node] = new Node(0, row, rows);
            row += rows;
        }
        foreach (var key in _keys)
            if (key != Empty) _nodes[(int)(key >> 32)].Follow |= Bit((int)key);
        _firstNode = new int[wordCount];
        for (var word = 0; word < wordCount; word++) _firstNode[word] = Next(0, word);
    }

    /// <summary>The node behind a first word, or -1 where no phrase begins with it.</summary>
    public int Start(int word) => word >= 0 ? _firstNode[word] : -1;

    /// <summary>The node behind a further word, or -1.</summary>
    public int Next(int node, int word)
    {
        if (word < 0 || (_nodes[node].Follow & Bit(word)) == 0) return -1;
        var key = Key(node, word);
        var slot = Slot(key);
        return _keys[slot] == key ? _ends[slot] : -1;
    }

    /// <summary>The rows whose phrase ends at a node.</summary>
    public ReadOnlySpan<PhraseRow> Terminals(int node) => _rows.AsSpan(_nodes[node].FirstRow, _nodes[node].Rows);

    private static ulong Bit(int word) => 1UL << (word & 63);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private int Slot(long key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 40) & mask;
        while (_keys[slot] != key && _keys[slot] != Empty) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, ends) = (_keys, _ends);
        _keys = NewKeys(keys.Length * 2);
        _ends = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == Empty) continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _ends[slot]) = (keys[i], ends[i]);
        }
    }

    private static long[] NewKeys(int size)
    {
        var keys = new long[size];
        Array.Fill(keys, Empty);
        return keys;
    }

    /// <param name="Follow">A bit for each word that goes on from it, by the last six bits of its number; none where nothing does.</param>
    /// <param name="FirstRow">The first of its rows.</param>
    /// <param name="Rows">How many rows end at it.</param>
    private record struct Node(ulong Follow, int FirstRow, int Rows);
}
