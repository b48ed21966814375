using Vedette.Model;

namespace Vedette.Warning;

/// <summary>How likely an assertion is right, for the weight of a report in the odds. The Admiralty grade itself stays two
/// characters; these are the readings of it that the ADR on the method gives.</summary>
internal static class Trust
{
    /// <summary>No report is surer than this, so that no single one decides.</summary>
    public const double Most = 0.95;

    public static double Of(Evidence evidence)
    {
        var reading = evidence.Claim.Confidence is > 0 and <= 1 and var c ? c : 1;
        return Math.Min(Most, Source(evidence.Reliability) * Claim(evidence.Credibility) * Commitment(evidence.Claim.Modality) * reading);
    }

    /// <summary>A grade by the kind of source, where the picture has none.</summary>
    public static char Usual(SourceKind kind) => kind switch
    {
        SourceKind.ImageryProvider or SourceKind.Investigators or SourceKind.InternationalOrganisation => 'B',
        SourceKind.Anonymous => 'D',
        SourceKind.Unknown => 'F',
        _ => 'C',
    };

    private static double Source(char reliability) => reliability switch { 'A' => 0.95, 'B' => 0.9, 'C' => 0.75, 'D' => 0.55, 'E' => 0.2, _ => 0.5 };

    private static double Claim(int credibility) => credibility switch { 1 => 1, 2 => 0.95, 3 => 0.85, 4 => 0.5, 5 => 0.1, _ => 0.8 };

    private static double Commitment(Modality modality) => modality switch { Modality.Possible or Modality.Conditional => 0.5, Modality.Estimated or Modality.Predicted => 0.9, _ => 1 };
}
