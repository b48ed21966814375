namespace Vedette.Model;

/// <summary>What a share or a ratio is of: "half of the hundred groups".</summary>
/// <param name="Share">The share, such as 0.5.</param>
/// <param name="Claim">Id of the claim that gives the whole.</param>
/// <param name="Assertion">Id of the assertion that the whole belongs to.</param>
/// <param name="Whole">The whole.</param>
public sealed record FigureBase(double Share, string Claim, string Assertion, double Whole);
