using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A baseline that only counts: the odds of the prior, multiplied by how many more reports came in the last seven steps
/// than in the mean seven steps before.</summary>
internal static class NewsCount
{
    private const int Week = 7;
    private const double Most = 0.95;

    public static IReadOnlyList<double> Probabilities(IReadOnlyList<ReplayDay> days, Func<ReplayDay, int> count)
    {
        var all = new List<double>();
        double before = 0;
        for (var i = 0; i < days.Count; i++)
        {
            double week = 0;
            for (var j = Math.Max(0, i - Week + 1); j <= i; j++) week += count(days[j]);
            if (i >= Week) before += count(days[i - Week]);
            var mean = i >= Week ? before / (i - Week + 1) * Week : 0;
            var ratio = mean > 0 ? week / mean : 1;
            var prior = days[i].Assessment.Hypotheses[0].Prior;
            var odds = prior / (1 - prior) * ratio;
            all.Add(Math.Min(Most, odds / (1 + odds)));
        }
        return all;
    }
}
