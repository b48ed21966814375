namespace Vedette.Extraction.Lexicons;

/// <summary>Some lexicons of a language as a row of bits, so that one look tells whether a hit is of any of them, or whether a
/// sentence has a phrase of any: see <see cref="Text.Document.Has(Text.Sentence, LexiconSet)"/>.</summary>
internal sealed class LexiconSet
{
    private readonly ulong[] _bits;

    /// <param name="language">The pack.</param>
    /// <param name="lexicons">Names of lexicons; those that the pack lacks are passed over.</param>
    public LexiconSet(LanguagePack language, params ReadOnlySpan<string> lexicons)
    {
        _bits = new ulong[(language.ClassCount + 63) / 64];
        foreach (var lexicon in lexicons)
            if (language.ClassId(lexicon) is >= 0 and var id) _bits[id >> 6] |= 1UL << (id & 63);
    }

    /// <summary>Whether a lexicon is one of them.</summary>
    /// <param name="classId">Its number, at least 0.</param>
    public bool Has(int classId) => (_bits[classId >> 6] >> (classId & 63) & 1) != 0;

    /// <summary>Whether a row of bits, one a lexicon, has any of them.</summary>
    public bool Meets(ReadOnlySpan<ulong> row)
    {
        for (var i = 0; i < _bits.Length; i++)
            if ((_bits[i] & row[i]) != 0) return true;
        return false;
    }
}
