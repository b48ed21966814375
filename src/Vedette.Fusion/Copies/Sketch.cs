namespace Vedette.Fusion;

/// <summary>What of a report's text is kept for finding copies: for each sentence the hashes of its words, in one array.</summary>
/// <param name="marks">The sentences, in order; at most <see cref="SketchReader.MostSentences"/>.</param>
/// <param name="hashes">Their hashes, of 16 bits: two words that are equal by chance change a likeness little, and never a run of five.</param>
/// <param name="reworded">Pairs of neighbouring names and numbers: equal where these stand together as in the original.</param>
internal sealed class Sketch(SentenceMark[] marks, ushort[] hashes, uint[] reworded)
{
    public int Count => marks.Length;

    /// <summary>MinHashes of sentences' shingles of five words: equal in copied sentences. Reckoned anew each time, for it is asked for seldom.</summary>
    public uint[] Verbatim()
    {
        var least = new List<ulong>();
        for (var i = 0; i < marks.Length; i++) SketchReader.AddLeast(this[i].Tokens, least);
        return SketchReader.Least(least, SketchReader.MostVerbatim);
    }

    public uint[] Reworded => reworded;

    public Sentence this[int sentence] => new(hashes, marks[sentence]);

    /// <summary>Index of the sentence that holds an offset of the text; -1 where none does.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, marks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < marks[middle].Start) high = middle - 1;
            else if (offset >= marks[middle].End) low = middle + 1;
            else return middle;
        }
        return -1;
    }

    /// <summary>Hashes of all runs of five words inside a sentence.</summary>
    public HashSet<ulong> Shingles()
    {
        var all = new HashSet<ulong>();
        for (var i = 0; i < marks.Length; i++) SketchReader.AddShingles(this[i].Tokens, all);
        return all;
    }
}
