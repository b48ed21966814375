namespace Vedette.Model;

/// <summary>How well founded an assessment is, with the reasons in words.</summary>
public sealed record AssessmentConfidence(ConfidenceLevel Level, IReadOnlyList<string> Reasons);
