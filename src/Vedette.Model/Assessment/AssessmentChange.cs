namespace Vedette.Model;

/// <summary>What moved the first hypothesis since the assessment before.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Evidence">Id of the assertion; null for a silence.</param>
/// <param name="Push">By how much its share for the first hypothesis, less the mean of its shares for the others, has grown
/// (natural logarithm): above 0 towards, below 0 away.</param>
/// <param name="Why">In words.</param>
public sealed record AssessmentChange(string Indicator, string? Evidence, double Push, string Why);
