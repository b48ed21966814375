using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds sentences that stand twice in one report: as careless rewriting leaves them, the second beside or soon after
/// the first, or word for word anywhere. Linear in the report.</summary>
internal static class TwinFinder
{
    private const int Reach = 4;
    private const int LeastWeight = 6;
    private const double LeastLikeness = 0.5;
    private const double VerbatimLikeness = 0.95;

    /// <summary>Pairs of sentences: the repetition, what it repeats, and how alike they are.</summary>
    public static IEnumerable<(int Again, int First, double Likeness)> Find(Sketch sketch)
    {
        var seen = new Dictionary<ulong, int>();
        for (var i = 0; i < sketch.Count; i++)
        {
            var sentence = sketch[i];
            if (sentence.Weight < LeastWeight) continue;
            var (best, likeness) = (-1, 0.0);
            if (seen.TryGetValue(Key(sentence), out var same)) (best, likeness) = (same, 1);
            for (var j = i - 1; j >= Math.Max(0, i - Reach); j--)
                if (sketch[j].Weight >= LeastWeight && Alignment.Likeness(sentence, sketch[j]) is var here && here >= LeastLikeness && here > likeness)
                    (best, likeness) = (j, here);
            seen.TryAdd(Key(sentence), i);
            if (best >= 0) yield return (i, best, Math.Round(likeness, 3));
        }
    }

    /// <summary>The twins of a report as passages, with what their findings say otherwise.</summary>
    public static IEnumerable<Passage> Passages(Slot slot)
    {
        var (report, sketch, findings) = (slot.Report.Id, slot.Sketch, slot.Findings);
        foreach (var (again, first, likeness) in Find(sketch))
        {
            var (a, b) = (sketch[again], sketch[first]);
            var changes = Compared([.. findings.Where(f => Stands(f, a))], [.. findings.Where(f => Stands(f, b))]);
            var relation = changes.Exists(c => c.Class == ChangeClass.FactChanging) ? Carrier.Distorted : likeness >= VerbatimLikeness ? Carrier.Verbatim : Carrier.Reworded;
            yield return new Passage(report, a.Start, a.End, report, b.Start, b.End, relation, likeness, changes);
        }
    }

    /// <summary>What the figures of one sentence say otherwise than those of the other: equal figures meet first, then what is left in order.</summary>
    private static List<CopyChange> Compared(List<Finding> copy, List<Finding> original)
    {
        var changes = new List<CopyChange>();
        foreach (var finding in copy.ToList())
            if (original.Find(o => o.Counted == finding.Counted && (o.Figure.Equal(finding.Figure) || o.Figure.IsRounding(finding.Figure))) is { } same)
            {
                changes.AddRange(Changes.Of(finding, same));
                original.Remove(same);
                copy.Remove(finding);
            }
        foreach (var (finding, lost) in copy.Zip(original).Where(p => p.First.Counted == p.Second.Counted))
            changes.AddRange(Changes.Of(finding, lost));
        return changes;
    }

    private static bool Stands(Finding finding, Sentence sentence) =>
        finding.Claim.KeySpan.Start >= sentence.Start && finding.Claim.KeySpan.Start < sentence.End;

    private static ulong Key(Sentence sentence)
    {
        var key = (ulong)sentence.Tokens.Length;
        foreach (var token in sentence.Tokens) key = StableHash.Join(key, token);
        return key;
    }
}
