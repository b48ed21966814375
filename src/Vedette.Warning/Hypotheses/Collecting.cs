using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What to look for next: the expected information of each answer about the hypotheses (Lindley 1956).</summary>
internal static class Collecting
{
    private const int Most = 8;
    private const double Least = 0.0005;

    public static IReadOnlyList<CollectionQuestion> Questions(IEnumerable<IndicatorView> views, IReadOnlyList<double> now) =>
        [.. views
            .Select(v => new CollectionQuestion(v.Indicator.Id, v.Indicator.Ask, Information(v, now)))
            .Where(q => q.Information >= Least)
            .OrderByDescending(q => q.Information).ThenBy(q => q.Indicator, StringComparer.Ordinal)
            .Take(Most)];

    // Mean divergence of the probabilities after the answer from those of now; an answer that is half known already tells half.
    private static double Information(IndicatorView view, IReadOnlyList<double> now)
    {
        var left = 1 - view.Raw;
        var p = view.Indicator.Likelihoods;
        var yes = Divergence(now, p, view.Weight, out var chance);
        var no = Divergence(now, [.. p.Select(x => 1 - x)], view.Weight, out _);
        return left * (chance * yes + (1 - chance) * no) / Math.Log(2);
    }

    private static double Divergence(IReadOnlyList<double> now, IReadOnlyList<double> likelihoods, double weight, out double chance)
    {
        chance = now.Select((prior, j) => prior * likelihoods[j]).Sum();
        var then = now.Select((prior, j) => prior * Math.Pow(likelihoods[j], weight)).ToList();
        var whole = then.Sum();
        if (whole <= 0) return 0;
        var sum = 0.0;
        for (var j = 0; j < then.Count; j++)
            if (then[j] > 0) sum += then[j] / whole * Math.Log(then[j] / whole / now[j]);
        return sum;
    }
}
