namespace Vedette.Model;

/// <summary>Something to look for, by how much its answer would tell.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Ask">The question.</param>
/// <param name="Information">Expected information of the answer about the hypotheses, in bits.</param>
public sealed record CollectionQuestion(string Indicator, string Ask, double Information);
