namespace Vedette.Warning;

/// <summary>Arithmetic of log weights.</summary>
internal static class Odds
{
    /// <summary>Sums shares in their order.</summary>
    public static double[] Sum(IEnumerable<IReadOnlyList<double>> shares, int hypotheses)
    {
        var sum = new double[hypotheses];
        foreach (var line in shares)
            for (var j = 0; j < hypotheses; j++) sum[j] += line[j];
        return sum;
    }

    /// <summary>Probabilities in the proportion of the exponentials; together 1.</summary>
    public static double[] Probabilities(double[] weights)
    {
        var most = weights.Max();
        var parts = Array.ConvertAll(weights, w => Math.Exp(w - most));
        var whole = parts.Sum();
        return Array.ConvertAll(parts, p => p / whole);
    }

    /// <summary>What a line does for the first hypothesis: its share less the mean of the others'.</summary>
    public static double Push(IReadOnlyList<double> shares) => shares[0] - shares.Skip(1).Average();
}
