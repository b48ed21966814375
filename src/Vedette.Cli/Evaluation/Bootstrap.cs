namespace Vedette.Cli.Evaluation;

/// <summary>How far a figure may be off because of the choice of reports: reports are drawn again with replacement (the
/// percentile bootstrap of Efron). The seed is fixed, so that the same counts give the same interval.</summary>
internal static class Bootstrap
{
    private const int Rounds = 2000;
    private const int Seed = 20211231;

    /// <summary>The interval that holds 95 % of the F1 values of drawn sets of reports; null where a set has nothing to score.</summary>
    public static (double Low, double High)? Interval(IReadOnlyList<KindCounts> reports)
    {
        if (reports.Count == 0) return null;
        var random = new Random(Seed);
        var values = new List<double>(Rounds);
        var drawn = new KindCounts[reports.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = reports[random.Next(reports.Count)];
            if (KindCounts.F1(drawn) is { } value) values.Add(value);
        }
        if (values.Count == 0) return null;
        values.Sort();
        return (values[(int)(0.025 * (values.Count - 1))], values[(int)Math.Ceiling(0.975 * (values.Count - 1))]);
    }
}
