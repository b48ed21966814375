namespace Vedette.Extraction.Lexicons;

/// <summary>A phrase of a lexicon found in a document.</summary>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Entry">The row.</param>
public readonly record struct LexiconHit(int FirstToken, int EndToken, LexiconEntry Entry)
{
    /// <summary>The lexicon: see <see cref="LanguagePack.ClassId"/>.</summary>
    public int ClassId => Entry.ClassId;

    /// <summary>How many tokens it has, at least 1.</summary>
    public int Length => EndToken - FirstToken;
}
