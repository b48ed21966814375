namespace Vedette.Extraction.Lexicons;

/// <summary>All phrases of all lexicons of a language in one trie over word numbers, so that one pass finds them all.
/// Edges lie in one open-addressing table, because a walk over a text asks for one edge per word.</summary>
internal sealed class PhraseTrie
{
    private const long Empty = -1;
    private readonly List<List<LexiconEntry>?> _terminals = [null];
    private long[] _keys = NewKeys(1 << 12);
    private int[] _nodes = new int[1 << 12];
    private int _edges;
    private int[] _firstNode = [];
    private LexiconEntry[]?[] _rows = [];
    private bool[] _isLeaf = [];

    /// <summary>Adds a phrase. Call <see cref="Freeze"/> after the last.</summary>
    public void Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (_edges * 2 > _keys.Length) Grow();
            var key = Key(node, word);
            var slot = Slot(key);
            if (_keys[slot] == Empty)
            {
                (_keys[slot], _nodes[slot]) = (key, _terminals.Count);
                _edges++;
                _terminals.Add(null);
            }
            node = _nodes[slot];
        }
        (_terminals[node] ??= []).Add(entry);
    }

    /// <summary>Builds the tables of first words, of rows and of nodes that nothing follows, which need no look for an edge.</summary>
    public void Freeze(int wordCount)
    {
        _isLeaf = new bool[_terminals.Count];
        Array.Fill(_isLeaf, true);
        foreach (var key in _keys)
            if (key != Empty) _isLeaf[(int)(key >> 32)] = false;
        _firstNode = new int[wordCount];
        for (var word = 0; word < wordCount; word++) _firstNode[word] = Next(0, word);
        _rows = [.. _terminals.Select(rows => rows?.ToArray())];
    }

    /// <summary>The node behind a first word, or -1 where no phrase begins with it.</summary>
    public int Start(int word) => word >= 0 ? _firstNode[word] : -1;

    /// <summary>The node behind a further word, or -1.</summary>
    public int Next(int node, int word)
    {
        if (word < 0 || _isLeaf[node]) return -1;
        var key = Key(node, word);
        var slot = Slot(key);
        return _keys[slot] == key ? _nodes[slot] : -1;
    }

    /// <summary>The rows whose phrase ends at a node.</summary>
    public LexiconEntry[]? Terminals(int node) => _rows[node];

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
        var (keys, nodes) = (_keys, _nodes);
        _keys = NewKeys(keys.Length * 2);
        _nodes = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == Empty) continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _nodes[slot]) = (keys[i], nodes[i]);
        }
    }

    private static long[] NewKeys(int size)
    {
        var keys = new long[size];
        Array.Fill(keys, Empty);
        return keys;
    }
}
