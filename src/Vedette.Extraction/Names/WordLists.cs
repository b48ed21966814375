namespace Vedette.Extraction.Names;

/// <summary>Lists of words that the tagger asks, by hash: given names, family names, and words that texts write in small
/// letters far more often than in capitals.</summary>
internal sealed class WordLists
{
    private readonly uint[] _keys;
    private readonly byte[] _flags;

    /// <param name="words">Hashes of folded words with their flags, in any order.</param>
    public WordLists(IReadOnlyDictionary<uint, byte> words)
    {
        var size = 16;
        while (size < words.Count * 2) size *= 2;
        (_keys, _flags) = (new uint[size], new byte[size]);
        foreach (var (hash, flags) in words.OrderBy(w => w.Key))
        {
            var slot = Slot(hash);
            (_keys[slot], _flags[slot]) = (hash, flags);
        }
    }

    /// <summary>It is somewhere a given name.</summary>
    public const byte Given = 1;

    /// <summary>It is somewhere a family name.</summary>
    public const byte Family = 2;

    /// <summary>It is mostly written in small letters.</summary>
    public const byte Common = 4;

    /// <summary>It is a word of the dictionary.</summary>
    public const byte Dictionary = 8;

    /// <summary>It is borne by people.</summary>
    public const byte Borne = 16;

    /// <summary>It is in the name of a company.</summary>
    public const byte Firm = 32;

    /// <summary>The flags of a folded word; 0 where no list has it.</summary>
    public byte Of(uint hash)
    {
        var slot = Slot(hash);
        return _keys[slot] == hash ? _flags[slot] : (byte)0;
    }

    /// <summary>The words by hash, ascending.</summary>
    public IEnumerable<KeyValuePair<uint, byte>> All() =>
        Enumerable.Range(0, _keys.Length).Where(i => _flags[i] != 0).Select(i => KeyValuePair.Create(_keys[i], _flags[i])).OrderBy(w => w.Key);

    private int Slot(uint hash)
    {
        var mask = (uint)_keys.Length - 1;
        var slot = (hash * 0x9E3779B1u >> 7) & mask;
        while (_flags[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & mask;
        return (int)slot;
    }
}
