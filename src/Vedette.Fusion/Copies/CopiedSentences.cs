namespace Vedette.Fusion;

/// <summary>Where the sentences of copies stand in what they copy, down to the first report that has them.</summary>
internal sealed class CopiedSentences(IReadOnlyList<Slot> slots, IReadOnlyDictionary<string, int> numbers)
{
    /// <summary>The sentence at an offset of a report, as slot and number of the sentence where it stands first; -1 where the
    /// offset stands in none.</summary>
    public (int Slot, int Sentence) Home(string report, int offset)
    {
        var slot = numbers[report];
        var sentence = slots[slot].Sketch.SentenceAt(offset);
        // An original stands before its copy in the order of reports, so that this ends.
        while (sentence >= 0 && slots[slot].Pair is { Alignment: { } alignment } pair && alignment.Map[sentence] is var home and >= 0)
            (slot, sentence) = (pair.Original, home);
        return (slot, sentence);
    }

    /// <summary>That sentence; null where the offset stands in none.</summary>
    public Sentence? At(string report, int offset)
    {
        var sketch = slots[numbers[report]].Sketch;
        return sketch.SentenceAt(offset) is var i and >= 0 ? sketch[i] : null;
    }
}
