namespace Vedette.Model;

/// <summary>How one hypothesis stands.</summary>
/// <param name="Id">As the scenario names it.</param>
/// <param name="Title">For people.</param>
/// <param name="Prior">Before any evidence, above 0 and below 1.</param>
/// <param name="LogWeight">Sum of the ledger's shares in order (natural logarithm). The log-odds of two hypotheses are the
/// difference of their weights.</param>
/// <param name="Probability">0 to 1; all together 1.</param>
/// <param name="Word">The word of the probability.</param>
/// <param name="Inconsistency">Weighted inconsistency of the matrix: the lowest is the one least contradicted.</param>
public sealed record HypothesisStanding(string Id, string Title, double Prior, double LogWeight, double Probability, ProbabilityWord Word, double Inconsistency);
