namespace Vedette.Extraction.Lexicons;

/// <summary>The words that the lexicons of one language know, numbered from 0. Words are folded: lower case, one
/// apostrophe. Lookup hashes and compares the raw characters while folding them, so that the hot path allocates nothing.</summary>
public sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private Slot[] _slots = NewSlots(1024);
    private char[] _letters = new char[1024]; // of all words, one behind another: a look touches two lines of the cache
    private int _end;

    /// <summary>How many words it holds.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word of a number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var at = Find(word, hash);
        if (_slots[at].Word >= 0) return _slots[at].Word;
        while (_end + word.Length > _letters.Length) Array.Resize(ref _letters, _letters.Length * 2);
        var letters = _letters.AsSpan(_end, word.Length);
        for (var i = 0; i < letters.Length; i++) letters[i] = Fold(word[i]);
        _slots[at] = new Slot(hash, _words.Count, _end, letters.Length);
        _words.Add(letters.ToString());
        _end += letters.Length;
        if (_words.Count * 2 > _slots.Length) Grow();
        return _words.Count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[Find(word, Hash(word))].Word;

    /// <summary>Lower case; every apostrophe is U+0027, every dash inside a word U+002D.</summary>
    public static char Fold(char c) => c < 128 ? (char)Ascii[c] : FoldWide(c);

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c => (byte)(c is >= 'A' and <= 'Z' ? c | 0x20 : c))];

    private static char FoldWide(char c) => c switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\u02B9' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    // Letters that differ only in what the bit of small ones stands for share a hash: the words themselves are compared.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ (c < 128 ? c | 0x20u : FoldWide(c))) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var at = (int)hash & mask;
        // Words that nobody knows, most names, are told by their hash alone.
        while (slots[at].Word >= 0 && !(slots[at].Hash == hash && Same(_letters.AsSpan(slots[at].Start, slots[at].Length), word))) at = (at + 1) & mask;
        return at;
    }

    private static bool Same(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
    {
        if (word.SequenceEqual(folded)) return true;
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < folded.Length; i++)
            if (folded[i] != Fold(word[i])) return false;
        return true;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = NewSlots(slots.Length * 2);
        foreach (var slot in slots)
            if (slot.Word >= 0) _slots[Find(_words[slot.Word], slot.Hash)] = slot;
    }

    private static Slot[] NewSlots(int size)
    {
        var slots = new Slot[size];
        Array.Fill(slots, new Slot(0, -1, 0, 0));
        return slots;
    }

    private readonly record struct Slot(uint Hash, int Word, int Start, int Length);
}
