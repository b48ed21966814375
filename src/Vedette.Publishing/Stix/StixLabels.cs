using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Labels as the taxonomies of MISP name them, and the confidence that STIX gives the same grades.</summary>
internal static class StixLabels
{
    /// <summary>The labels of a finding: its grades in <c>admiralty-scale</c>, and its event code.</summary>
    public static List<string> Of(Finding finding)
    {
        var labels = new List<string> { "vedette:kind=\"" + Plain.Word(finding.Lead.Kind) + "\"" };
        if (finding.Assertion?.Grade is { } grade)
        {
            labels.Add($"admiralty-scale:source-reliability=\"{char.ToLowerInvariant(grade.Reliability)}\"");
            labels.Add($"admiralty-scale:information-credibility=\"{grade.Credibility.ToString(CultureInfo.InvariantCulture)}\"");
        }
        if (EventCodes.Of(finding.Lead) is { } code)
        {
            if (code.Plover is not null) labels.Add($"plover:event=\"{code.Plover}\"");
            if (code.Cameo is not null) labels.Add($"cameo:code=\"{code.Cameo}\"");
        }
        return labels;
    }

    /// <summary>The labels of an assessment: <c>estimative-language</c>.</summary>
    public static IReadOnlyList<string> Of(HypothesisStanding hypothesis, ConfidenceLevel confidence) =>
    [
        $"estimative-language:likelihood-probability=\"{Plain.Word(hypothesis.Word).Replace('_', '-')}\"",
        $"estimative-language:confidence-in-analytic-judgment=\"{Plain.Word(confidence)}\"",
    ];

    /// <summary>The scale of STIX (appendix A, Admiralty credibility); null for 6, which has no value there.</summary>
    public static int? Confidence(Finding finding) => finding.Assertion?.Grade?.Credibility switch
    {
        1 => 90,
        2 => 70,
        3 => 50,
        4 => 30,
        5 => 10,
        _ => null,
    };
}
