using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds copied reports: shared MinHashes and anchor pairs give candidates (an inverted index, so that one more
/// report costs the same however many are stored), alignment of their sentences confirms.</summary>
/// <param name="reports">In their total order: of two alike the later one is the copy.</param>
internal sealed class CopyFinder(IReadOnlyList<Report> reports)
{
    private const int MostPostings = 48;
    private const int MostCandidates = 6;
    private const int LeastEvidence = 3;
    private const double VerbatimShare = 0.5;
    private const double RewordedSimilarity = 0.34;
    private const double AlignedShare = 0.4;
    private const int LeastAligned = 3;
    private const double AboutAsGood = 0.9;

    private readonly Dictionary<ulong, List<int>> _postings = [];

    public Sketch[] Sketches { get; } = [.. reports.AsParallel().AsOrdered().Select(SketchReader.Read)];

    /// <summary>At most one original for each copy, the earliest of about equal ones.</summary>
    public List<CopyPair> Find()
    {
        var pairs = new List<CopyPair>();
        for (var rank = 0; rank < reports.Count; rank++)
        {
            var found = Candidates(rank).Select(other => Confirm(rank, other)).OfType<CopyPair>().ToList();
            if (found.Count > 0)
            {
                var bar = found.Max(p => p.Score) * AboutAsGood;
                pairs.Add(found.Where(p => p.Score >= bar).MinBy(p => p.Original)!);
            }
            Store(rank);
        }
        return pairs;
    }

    private IEnumerable<int> Candidates(int rank)
    {
        var evidence = new Dictionary<int, int>();
        Count(Sketches[rank].Verbatim, 2);
        Count(Sketches[rank].Reworded, 1);
        return evidence.Where(e => e.Value >= LeastEvidence)
            .OrderByDescending(e => e.Value).ThenBy(e => e.Key)
            .Take(MostCandidates)
            .Select(e => e.Key);

        void Count(ulong[] features, int weight)
        {
            foreach (var feature in features)
                if (_postings.TryGetValue(feature, out var ranks))
                    foreach (var other in ranks)
                        evidence[other] = evidence.GetValueOrDefault(other) + weight;
        }
    }

    /// <summary>A feature of very many reports tells nothing: its list stops growing.</summary>
    private void Store(int rank)
    {
        foreach (var feature in Sketches[rank].Verbatim.Concat(Sketches[rank].Reworded))
        {
            if (!_postings.TryGetValue(feature, out var ranks)) _postings[feature] = ranks = [];
            if (ranks.Count < MostPostings) ranks.Add(rank);
        }
    }

    private CopyPair? Confirm(int copy, int original)
    {
        var alignment = Alignment.Of(Sketches[copy], Sketches[original]);
        if (alignment.Shared >= VerbatimShare)
            return new CopyPair(copy, original, true, Math.Round(Math.Min(1, 0.5 + alignment.Shared / 2), 3), alignment);
        if (IsReworded(alignment, Sketches[copy]))
            return new CopyPair(copy, original, false, Sure(alignment), alignment);
        // A longer report may hold the whole of the original among other things.
        var inside = Alignment.Of(Sketches[original], Sketches[copy]);
        return IsReworded(inside, Sketches[original])
            ? new CopyPair(copy, original, inside.Shared >= VerbatimShare, Sure(inside), inside.Turned(Sketches[copy].Sentences.Count))
            : null;
    }

    private static bool IsReworded(Alignment alignment, Sketch copy) =>
        alignment.Similarity >= RewordedSimilarity && alignment.Aligned >= Math.Max(LeastAligned, AlignedShare * copy.Sentences.Count);

    private static double Sure(Alignment alignment) => Math.Round(Math.Min(0.99, 0.4 + alignment.Similarity), 3);
}
