using System.Runtime.InteropServices;
using Vedette.Gazetteer.Names;

namespace Vedette.Gazetteer.Format;

/// <summary>Names on their way to becoming the hash table of keys.</summary>
internal sealed class NameTable
{
    // More places than this under one name help nobody ("San José"): the most prominent stay.
    private const int MostPostings = 400;

    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, int> _firstWords = [];

    public int Count => _keys.Count;

    /// <summary>Adds a name; one that is not made of words is left out. The first kind wins where a place has it twice.</summary>
    public void Add(PlaceName name, int place)
    {
        if (!NameKey.TryFold(name.Text, out var key, out var words, out var possessive)) return;
        if (!_keys.TryGetValue(key, out var entry))
        {
            _keys[key] = entry = new();
            var space = key.IndexOf(' ', StringComparison.Ordinal);
            var first = KeyHash.Mix(KeyHash.Of(space < 0 ? key : key.AsSpan(0, space))) & 0xFFFFFFF0;
            _firstWords[first] = Math.Max(_firstWords.GetValueOrDefault(first), words);
        }
        entry.Possessive |= possessive;
        foreach (var p in CollectionsMarshal.AsSpan(entry.Postings))
            if (p.Place == place && (p.Kind == NameKind.Demonym) == (name.Kind == NameKind.Demonym)) return;
        var language = 0;
        for (var i = 1; i < PlaceName.Languages.Count; i++)
            if (PlaceName.Languages[i] == name.Language) language = i;
        entry.Postings.Add(new(place, name.Kind, language));
    }

    public (KeySlot[] Slots, byte[] Keys, uint[] FirstWords) Compile()
    {
        var slots = new KeySlot[Capacity(_keys.Count)];
        using var bytes = new MemoryStream();
        foreach (var (key, entry) in _keys.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            while (bytes.Length % 4 != 0) bytes.WriteByte(0);
            var hash = KeyHash.Mix(KeyHash.Of(key));
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot].Key != 0) slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = new(hash, (uint)bytes.Length + 1);
            var postings = entry.Postings.OrderBy(p => p.Place).Take(MostPostings).Select(p => p.Pack()).ToArray();
            var head = new KeyHead((ushort)key.Length, (ushort)postings.Length, (ushort)(entry.Possessive ? 1 : 0), 0);
            bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<KeyHead>(in head)));
            bytes.Write(MemoryMarshal.AsBytes<uint>(postings));
            bytes.Write(MemoryMarshal.AsBytes(key.AsSpan()));
        }

        var firstWords = new uint[Capacity(_firstWords.Count)];
        foreach (var (hash, words) in _firstWords.OrderBy(w => w.Key))
        {
            var slot = FirstSlot(hash, firstWords.Length);
            while (firstWords[slot] != 0) slot = (slot + 1) & (uint)(firstWords.Length - 1);
            firstWords[slot] = hash | (uint)words;
        }
        return (slots, bytes.ToArray(), firstWords);
    }

    /// <summary>Where the search for a first word begins: by the bits that its entry keeps.</summary>
    public static uint FirstSlot(uint mixed, int length) => (mixed >> 4) & (uint)(length - 1);

    private static int Capacity(int count)
    {
        var capacity = 16;
        while (capacity < count * 3L / 2) capacity *= 2;
        return capacity;
    }

    private sealed class Key
    {
        public List<Posting> Postings { get; } = [];

        public bool Possessive { get; set; }
    }
}
