namespace Vedette.Fusion;

/// <summary>Finds for the findings of a copy those of the original that they repeat: the same figure in the aligned sentence,
/// else elsewhere on the same line; a figure that the original does not have, in a sentence whose figure the copy lacks, is damage.</summary>
internal static class ClaimLinker
{
    private const int NeighbouringSentences = 1;

    public static IEnumerable<ClaimLink> Link(CopyPair pair, IReadOnlyList<Finding> copy, IReadOnlyList<Finding> original, Sketch here, Sketch there)
    {
        var repeated = new HashSet<int>();
        var strange = new List<(Finding Finding, int Sentence)>();
        foreach (var finding in copy)
        {
            var sentence = pair.Alignment is null ? -1 : here.SentenceAt(finding.Claim.KeySpan.Start);
            var home = sentence < 0 ? -1 : pair.Alignment!.Map[sentence];
            var best = original
                .Where(o => o.Counted == finding.Counted && o.Stance == finding.Stance && (o.Figure.Equal(finding.Figure) || o.Figure.IsRounding(finding.Figure)))
                .Select(o => (Original: o, Away: home < 0 ? 0 : Math.Abs(there.SentenceAt(o.Claim.KeySpan.Start) - home)))
                .Where(o => home >= 0 && o.Away <= NeighbouringSentences ? true : o.Original.Actor == finding.Actor && (pair.Alignment is null || Meets(o.Original, finding)))
                .OrderBy(o => o.Away).ThenBy(o => o.Original.Status != finding.Status).ThenBy(o => o.Original.Index)
                .Select(o => o.Original)
                .FirstOrDefault();
            if (best is null)
            {
                if (home >= 0) strange.Add((finding, home));
                continue;
            }
            repeated.Add(best.Index);
            yield return new ClaimLink(finding.Index, best.Index, Changes.Of(finding, best), OtherFigure: false);
        }

        foreach (var (finding, home) in strange)
            if (original.FirstOrDefault(o => o.Counted == finding.Counted && !repeated.Contains(o.Index) && there.SentenceAt(o.Claim.KeySpan.Start) == home) is { } lost)
                yield return new ClaimLink(finding.Index, lost.Index, Changes.Of(finding, lost), OtherFigure: true);
    }

    private static bool Meets(Finding a, Finding b) => a.Line == b.Line && new Cluster(a).Meets(new Cluster(b));
}
