namespace Vedette.Fusion;

/// <summary>What of a report's text is kept for finding copies.</summary>
/// <param name="Sentences">In order; at most <see cref="SketchReader.MostSentences"/>.</param>
/// <param name="Verbatim">MinHash of each sentence's shingles of five words (its two least): equal in copied sentences.</param>
/// <param name="Reworded">Pairs of neighbouring anchors: equal where names and numbers stand together as in the original.</param>
internal sealed record Sketch(IReadOnlyList<Sentence> Sentences, uint[] Verbatim, uint[] Reworded)
{
    /// <summary>Index of the sentence that holds an offset of the text; -1 where none does.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < Sentences[middle].Start) high = middle - 1;
            else if (offset >= Sentences[middle].End) low = middle + 1;
            else return middle;
        }
        return -1;
    }
}
