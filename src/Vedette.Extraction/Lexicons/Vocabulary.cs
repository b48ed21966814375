namespace Vedette.Extraction.Lexicons;

/// <summary>The words that the lexicons of one language know, numbered from 0. Words are folded: lower case, one
/// apostrophe. Lookup hashes and compares the raw characters while folding them, so that the hot path allocates nothing.</summary>
public sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private int[] _slots = NewSlots(1024);

    /// <summary>How many words it holds.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word of a number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var slot = Slot(word);
        if (_slots[slot] >= 0) return _slots[slot];
        _words.Add(string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
        }));
        _slots[slot] = _words.Count - 1;
        if (_words.Count * 2 > _slots.Length) Grow();
        return _words.Count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[Slot(word)];

    /// <summary>Lower case; every apostrophe is U+0027, every dash inside a word U+002D.</summary>
    public static char Fold(char c) => c < 128 ? (char)Ascii[c] : FoldWide(c);

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c => (byte)(c is >= 'A' and <= 'Z' ? c | 0x20 : c))];

    private static char FoldWide(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u02B9' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ Fold(c)) * 16777619u;
        var mask = _slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] >= 0 && !Same(_words[_slots[slot]], word)) slot = (slot + 1) & mask;
        return slot;
    }

    private static bool Same(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < folded.Length; i++)
            if (folded[i] != Fold(word[i])) return false;
        return true;
    }

    private void Grow()
    {
        _slots = NewSlots(_slots.Length * 2);
        for (var i = 0; i < _words.Count; i++) _slots[Slot(_words[i])] = i;
    }

    private static int[] NewSlots(int size)
    {
        var slots = new int[size];
        Array.Fill(slots, -1);
        return slots;
    }
}
