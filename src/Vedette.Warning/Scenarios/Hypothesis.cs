namespace Vedette.Warning;

/// <summary>One of the competing answers.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">For people.</param>
/// <param name="Prior">Probability before any evidence, above 0 and below 1.</param>
/// <param name="Why">The reason for the prior.</param>
public sealed record Hypothesis(string Id, string Title, double Prior, string Why);
