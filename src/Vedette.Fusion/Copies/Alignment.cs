namespace Vedette.Fusion;

/// <summary>The sentences of a copy laid along those of the original, in order.</summary>
/// <param name="Map">For each sentence of the copy the original's sentence, or -1.</param>
/// <param name="Similarity">Mean likeness of the copy's sentences to theirs, by weight, 0 to 1: unmatched sentences count 0.</param>
/// <param name="Aligned">How many sentences found theirs.</param>
/// <param name="Shared">Share of the copy's shingles of five words that stand in the original, 0 to 1.</param>
/// <param name="SharedOfOriginal">Share of the original's shingles that stand in the copy, 0 to 1.</param>
internal sealed record Alignment(int[] Map, double Similarity, int Aligned, double Shared, double SharedOfOriginal)
{
    private const double LeastLikeness = 0.15;

    /// <summary>The best alignment without crossings (dynamic programming, quadratic in the bounded number of sentences).</summary>
    public static Alignment Of(Sketch copy, Sketch original)
    {
        var (rows, columns) = (copy.Count, original.Count);
        var likeness = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                likeness[i, j] = Likeness(copy[i], original[j]);
                var here = likeness[i, j] < LeastLikeness ? 0 : best[i, j] + likeness[i, j] * copy[i].Weight;
                best[i + 1, j + 1] = Math.Max(here, Math.Max(best[i, j + 1], best[i + 1, j]));
            }
        }

        var map = new int[rows];
        Array.Fill(map, -1);
        var aligned = 0;
        for (int i = rows, j = columns; i > 0 && j > 0;)
        {
            if (best[i, j] == best[i - 1, j]) i--;
            else if (best[i, j] == best[i, j - 1]) j--;
            else
            {
                map[--i] = --j;
                aligned++;
            }
        }
        var weight = 0;
        for (var i = 0; i < rows; i++) weight += copy[i].Weight;
        var (shared, sharedOfOriginal) = SharedShingles(copy, original);
        return new Alignment(map, weight == 0 ? 0 : best[rows, columns] / weight, aligned, shared, sharedOfOriginal);
    }

    /// <summary>The same alignment seen from the other report.</summary>
    /// <param name="sentences">How many sentences that one has.</param>
    public Alignment Turned(int sentences)
    {
        var map = new int[sentences];
        Array.Fill(map, -1);
        for (var i = 0; i < Map.Length; i++)
            if (Map[i] >= 0) map[Map[i]] = i;
        return this with { Map = map, Shared = SharedOfOriginal, SharedOfOriginal = Shared };
    }

    /// <summary>How alike two sentences are, by stems, and by names and numbers where both have any; 0 to 1.</summary>
    public static double Likeness(Sentence a, Sentence b)
    {
        var words = Bags.Dice(a.Stems, b.Stems);
        if (a.Names.Length == 0 || b.Names.Length == 0) return words;
        return 0.6 * words + 0.4 * Bags.Dice(a.Names, b.Names);
    }

    /// <summary>Share of the shingles of one sentence that stand in another, 0 to 1.</summary>
    public static double SharedOf(Sentence a, Sentence b)
    {
        var (ours, theirs) = (new HashSet<ulong>(), new HashSet<ulong>());
        SketchReader.AddShingles(a.Tokens, ours);
        SketchReader.AddShingles(b.Tokens, theirs);
        return ours.Count == 0 ? 0 : (double)ours.Count(theirs.Contains) / ours.Count;
    }

    private static (double OfCopy, double OfOriginal) SharedShingles(Sketch copy, Sketch original)
    {
        var (ours, theirs) = (copy.Shingles(), original.Shingles());
        if (ours.Count == 0 || theirs.Count == 0) return (0, 0);
        double both = ours.Count(theirs.Contains);
        return (both / ours.Count, both / theirs.Count);
    }
}
