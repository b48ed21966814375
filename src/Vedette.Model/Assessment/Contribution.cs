namespace Vedette.Model;

/// <summary>One line of the ledger: what one assertion, one silence or the priors add to each hypothesis.</summary>
/// <param name="Indicator">Id of the indicator; null for the priors.</param>
/// <param name="Evidence">Id of the assertion; null for the priors and for a silence.</param>
/// <param name="Why">In words.</param>
/// <param name="Shares">Natural logarithms, one a hypothesis, in the order of the scenario.</param>
public sealed record Contribution(string? Indicator, string? Evidence, string Why, IReadOnlyList<double> Shares);
