namespace Vedette.Extraction.Lexicons;

/// <summary>A phrase of a lexicon found in a document. Small, with the number of its lexicon inside: readers walk over many hits
/// to find the few of their own lexicon.</summary>
public readonly record struct LexiconHit
{
    private readonly ushort _length;
    private readonly short _class;

    /// <param name="firstToken">First token, inclusive.</param>
    /// <param name="endToken">Last token, exclusive.</param>
    /// <param name="row">The row and its lexicon.</param>
    internal LexiconHit(int firstToken, int endToken, in PhraseRow row) =>
        (FirstToken, _length, _class, Entry) = (firstToken, checked((ushort)(endToken - firstToken)), row.Class, row.Entry);

    /// <summary>First token, inclusive.</summary>
    public int FirstToken { get; }

    /// <summary>Last token, exclusive.</summary>
    public int EndToken => FirstToken + _length;

    /// <summary>The row.</summary>
    public LexiconEntry Entry { get; }

    /// <summary>The lexicon: see <see cref="LanguagePack.ClassId"/>.</summary>
    public int ClassId => _class;

    /// <summary>How many tokens it has, at least 1.</summary>
    public int Length => _length;
}
