namespace Vedette.Extraction.Text;

/// <summary>A sentence: tokens <see cref="FirstToken"/> to <see cref="EndToken"/> (exclusive).</summary>
/// <param name="Index">Its place among the sentences of the document, from 0.</param>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Block">Index of its block.</param>
public readonly record struct Sentence(int Index, int FirstToken, int EndToken, int Block);
