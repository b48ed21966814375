namespace Vedette.Cli.Evaluation;

/// <summary>What a scorer counted for one kind of claim in one report.</summary>
/// <param name="Gold">Marked claims.</param>
/// <param name="Predicted">Claims that were read.</param>
/// <param name="Matched">Those that are both.</param>
internal readonly record struct KindCounts(int Gold, int Predicted, int Matched)
{
    /// <summary>The harmonic mean of precision and recall over some reports; null where there is nothing to score.</summary>
    public static double? F1(IEnumerable<KindCounts> reports)
    {
        var (all, matched) = (0, 0);
        foreach (var counts in reports) (all, matched) = (all + counts.Gold + counts.Predicted, matched + counts.Matched);
        return all == 0 ? null : 2.0 * matched / all;
    }
}
