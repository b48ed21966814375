namespace Vedette.Model;

/// <summary>How one way of giving a probability fared.</summary>
/// <param name="Name">The scenario, or a baseline.</param>
/// <param name="Brier">Mean squared difference, 0 best, 1 worst.</param>
/// <param name="LogScore">Mean negative natural logarithm of the probability given to what came true; 0 best.</param>
/// <param name="Leads">Lead times and false alarms at each threshold.</param>
public sealed record MethodScore(string Name, double Brier, double LogScore, IReadOnlyList<ThresholdScore> Leads);
