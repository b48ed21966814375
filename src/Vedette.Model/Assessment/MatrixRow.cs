namespace Vedette.Model;

/// <summary>One row of the matrix of competing hypotheses.</summary>
/// <param name="Indicator">Id of the indicator; an analyst's own row has an id of its own.</param>
/// <param name="Title">For people.</param>
/// <param name="Weight">How much the row counts, 0 to 1.</param>
/// <param name="Diagnosticity">How far it tells the hypotheses apart, 0 for not at all.</param>
/// <param name="Cells">One a hypothesis, in the order of the scenario.</param>
public sealed record MatrixRow(string Indicator, string Title, double Weight, double Diagnosticity, IReadOnlyList<Consistency> Cells);
