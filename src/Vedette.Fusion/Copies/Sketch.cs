namespace Vedette.Fusion;

/// <summary>What of a report's text is kept for finding copies.</summary>
/// <param name="Sentences">In order; at most <see cref="SketchReader.MostSentences"/>.</param>
/// <param name="Verbatim">MinHash of each sentence's shingles of five words (its two least): equal in copied sentences.</param>
/// <param name="Reworded">Pairs of neighbouring anchors: equal where names and numbers stand together as in the original.</param>
internal sealed record Sketch(IReadOnlyList<Sentence> Sentences, ulong[] Verbatim, ulong[] Reworded);
