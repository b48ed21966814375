using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds copied reports: shared MinHashes and anchor pairs give candidates (an inverted index, so that one more
/// report costs the same however many are stored), alignment of their sentences confirms.</summary>
internal sealed class CopyFinder(IReadOnlyList<Slot> slots, SlotOrder order)
{
    private const int MostCandidates = 6;
    private const int LeastEvidence = 3;
    private const double VerbatimShare = 0.5;
    private const double RewordedSimilarity = 0.34;
    private const double AlignedShare = 0.4;
    private const int LeastAligned = 3;
    private const double AboutAsGood = 0.9;
    private const int LeastPassageWords = 10;
    private const double PassageShare = 0.7;

    private readonly Postings _verbatim = new(order);
    private readonly Postings _reworded = new(order);

    /// <summary>Takes in a report.</summary>
    /// <returns>The reports that may copy it, or now have a better original: it and later ones that share much with it.</returns>
    public List<int> Add(int slot)
    {
        var later = Candidates(slot, isBefore: false).ToList();
        foreach (var feature in slots[slot].Sketch.Verbatim()) _verbatim.Add(feature, slot);
        foreach (var feature in slots[slot].Sketch.Reworded) _reworded.Add(feature, slot);
        return [slot, .. later];
    }

    /// <summary>What a report copies: one original at most, the earliest of about equal ones. Where it copies none as a whole:
    /// the sentences that stand word for word in an earlier one.</summary>
    public (CopyPair? Pair, IReadOnlyList<Passage> Passages) Find(int slot)
    {
        var found = new List<CopyPair>();
        List<Passage>? passages = null;
        foreach (var other in Candidates(slot, isBefore: true))
        {
            var alignment = Alignment.Of(slots[slot].Sketch, slots[other].Sketch);
            if (Confirm(slot, other, alignment) is { } pair) found.Add(pair);
            else if (alignment.Shared > 0) (passages ??= []).AddRange(Shared(slot, other, alignment));
        }
        if (found.Count == 0) return (null, passages is { Count: > 0 } ? passages : []);
        var bar = found.Max(p => p.Score) * AboutAsGood;
        var best = found.Where(p => p.Score >= bar).ToList();
        best.Sort((a, b) => order.Compare(a.Original, b.Original));
        return (best[0], []);
    }

    private IEnumerable<int> Candidates(int slot, bool isBefore)
    {
        var evidence = new Dictionary<int, int>();
        Count(_verbatim, slots[slot].Sketch.Verbatim(), 2);
        Count(_reworded, slots[slot].Sketch.Reworded, 1);
        return evidence.Where(e => e.Value >= LeastEvidence)
            .OrderByDescending(e => e.Value).ThenBy(e => e.Key, order)
            .Take(MostCandidates)
            .Select(e => e.Key);

        void Count(Postings postings, uint[] features, int weight)
        {
            var found = new List<int>();
            foreach (var feature in features) postings.Find(feature, found);
            foreach (var other in found)
                if (other != slot && order.IsBefore(other, slot) == isBefore)
                    evidence[other] = evidence.GetValueOrDefault(other) + weight;
        }
    }

    private CopyPair? Confirm(int copy, int original, Alignment alignment)
    {
        if (alignment.Shared >= VerbatimShare)
            return new CopyPair(copy, original, true, Math.Round(Math.Min(1, 0.5 + alignment.Shared / 2), 3), alignment);
        if (IsReworded(alignment, slots[copy].Sketch))
            return new CopyPair(copy, original, false, Sure(alignment), alignment);
        // A longer report may hold the whole of the original among other things.
        var inside = Alignment.Of(slots[original].Sketch, slots[copy].Sketch);
        return IsReworded(inside, slots[original].Sketch)
            ? new CopyPair(copy, original, inside.Shared >= VerbatimShare, Sure(inside), inside.Turned(slots[copy].Sketch.Count))
            : null;
    }

    private IEnumerable<Passage> Shared(int copy, int original, Alignment alignment)
    {
        for (var i = 0; i < alignment.Map.Length; i++)
        {
            if (alignment.Map[i] < 0) continue;
            var (a, b) = (slots[copy].Sketch[i], slots[original].Sketch[alignment.Map[i]]);
            if (a.Tokens.Length < LeastPassageWords || Alignment.SharedOf(a, b) is var shared && shared < PassageShare) continue;
            yield return new Passage(slots[copy].Report.Id, a.Start, a.End, slots[original].Report.Id, b.Start, b.End, Carrier.Verbatim, Math.Round(shared, 3), []);
        }
    }

    private static bool IsReworded(Alignment alignment, Sketch copy) =>
        alignment.Similarity >= RewordedSimilarity && alignment.Aligned >= Math.Max(LeastAligned, AlignedShare * copy.Count);

    private static double Sure(Alignment alignment) => Math.Round(Math.Min(0.99, 0.4 + alignment.Similarity), 3);
}
