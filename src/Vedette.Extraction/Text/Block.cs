namespace Vedette.Extraction.Text;

/// <summary>A paragraph, heading or item.</summary>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="SentenceCount">How many it has, at least 1.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Block(int FirstSentence, int SentenceCount, BlockKind Kind);
