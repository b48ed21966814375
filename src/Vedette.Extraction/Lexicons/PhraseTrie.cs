namespace Vedette.Extraction.Lexicons;

/// <summary>All phrases of all lexicons of a language in one trie over word numbers, so that one pass finds them all.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<LexiconEntry>?> _terminals = [null];
    private bool[] _starts = [];
    private int[] _firstNode = [];

    /// <summary>Adds a phrase. Call <see cref="Freeze"/> after the last.</summary>
    public void Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            ref var next = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, word), out var exists);
            if (!exists)
            {
                next = _terminals.Count;
                _terminals.Add(null);
            }
            node = next;
        }
        (_terminals[node] ??= []).Add(entry);
    }

    /// <summary>Builds the table of first words.</summary>
    public void Freeze(int wordCount)
    {
        _starts = new bool[wordCount];
        _firstNode = new int[wordCount];
        for (var word = 0; word < wordCount; word++)
        {
            if (!_edges.TryGetValue(Key(0, word), out var node)) continue;
            _starts[word] = true;
            _firstNode[word] = node;
        }
    }

    /// <summary>The node behind a first word, or -1 where no phrase begins with it.</summary>
    public int Start(int word) => word >= 0 && _starts[word] ? _firstNode[word] : -1;

    /// <summary>The node behind a further word, or -1.</summary>
    public int Next(int node, int word) => word >= 0 && _edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>The rows whose phrase ends at a node.</summary>
    public List<LexiconEntry>? Terminals(int node) => _terminals[node];

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
