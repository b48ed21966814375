namespace Vedette.Model;

/// <summary>How the days of a replay fared against what happened.</summary>
/// <param name="Outcome">What happened, in words.</param>
/// <param name="Method">The scenario first, then the baselines.</param>
/// <param name="Calibration">How often the first hypothesis came true when it was given such a probability.</param>
/// <param name="Caution">What the figures do not show, in words.</param>
public sealed record ReplayScore(string Outcome, IReadOnlyList<MethodScore> Method, IReadOnlyList<CalibrationBin> Calibration, string Caution);
