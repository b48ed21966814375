namespace Vedette.Model;

/// <summary>An assertion whose loss would change the word for the first hypothesis.</summary>
/// <param name="Evidence">Id of the assertion.</param>
/// <param name="Probability">Of the first hypothesis without it.</param>
/// <param name="Word">The word without it.</param>
public sealed record Hinge(string Evidence, double Probability, ProbabilityWord Word);
