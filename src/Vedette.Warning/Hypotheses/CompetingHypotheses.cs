using Vedette.Model;

namespace Vedette.Warning;

/// <summary>The matrix of Heuer's analysis of competing hypotheses (Psychology of Intelligence Analysis, 1999, chapter 8): it looks
/// for what speaks against, weighted, the most diagnostic evidence first.</summary>
internal static class CompetingHypotheses
{
    public static IReadOnlyList<MatrixRow> Rows(IEnumerable<IndicatorView> views, Func<IndicatorView, IndicatorState> state)
    {
        var rows = new List<MatrixRow>();
        foreach (var view in views)
        {
            switch (state(view))
            {
                case IndicatorState.Seen:
                    rows.Add(Row(view.Indicator.Id, view.Indicator.Title, view.Raw * view.Weight, view.Indicator.Likelihoods));
                    break;
                case IndicatorState.Silent:
                    rows.Add(Row(view.Indicator.Id, "Not seen: " + view.Indicator.Title, view.Coverage * view.Weight, [.. view.Indicator.Likelihoods.Select(p => 1 - p)]));
                    break;
                default:
                    break;
            }
        }
        return Sorted(rows);
    }

    /// <summary>Weighted inconsistency of each hypothesis: an inconsistent row counts once, a very inconsistent one twice.</summary>
    public static double[] Inconsistency(IReadOnlyList<MatrixRow> rows, int hypotheses) =>
        [.. Enumerable.Range(0, hypotheses).Select(j => rows.Sum(r => r.Weight * r.Cells[j] switch { Consistency.Inconsistent => 1, Consistency.VeryInconsistent => 2, _ => 0 }))];

    public static IReadOnlyList<MatrixRow> Sorted(IEnumerable<MatrixRow> rows) =>
        [.. rows.OrderByDescending(r => r.Diagnosticity).ThenBy(r => r.Indicator, StringComparer.Ordinal)];

    private static MatrixRow Row(string id, string title, double weight, IReadOnlyList<double> likelihoods)
    {
        var most = Math.Max(likelihoods.Max(), 1e-6);
        var least = Math.Max(likelihoods.Min(), 1e-6);
        return new MatrixRow(id, title, weight, weight * Math.Log(most / least), [.. likelihoods.Select(p => Cell(p / most, least / most))]);
    }

    // Against the hypothesis that expects it most: half as likely and less is inconsistent, a fifth and less very.
    private static Consistency Cell(double share, double least) => share switch
    {
        <= 0.2 => Consistency.VeryInconsistent,
        <= 0.5 => Consistency.Inconsistent,
        < 0.8 => Consistency.Neutral,
        _ => least <= 0.2 ? Consistency.VeryConsistent : Consistency.Consistent,
    };
}
