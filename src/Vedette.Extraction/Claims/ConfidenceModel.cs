namespace Vedette.Extraction.Claims;

/// <summary>How sure the tool is that it read a sentence right: a logistic over the rules that fired. The weights are fitted
/// by <c>tools/fit-confidence.py</c> on annotated reports.</summary>
internal static class ConfidenceModel
{
    private const double Intercept = 2.4;

    private static readonly (string Rule, double Weight)[] Weights =
    [
        ("head:weak", -0.4),
        ("head:elided", -0.4),
        ("status:default", -0.5),
        ("status:inherited", -0.8),
        ("voice:own", -0.5),
        ("voice:carried", -0.4),
        ("voice:near-name", -1.0),
        ("actor:unknown", -1.5),
        ("modality:hedged", 0.3),
    ];

    /// <summary>The confidence, above 0 and below 1, two decimals.</summary>
    public static double Of(IReadOnlyList<string> rules)
    {
        var sum = Intercept;
        foreach (var (rule, weight) in Weights)
            if (rules.Contains(rule, StringComparer.Ordinal)) sum += weight;
        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }
}
