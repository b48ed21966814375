namespace Vedette.Warning;

/// <summary>Indicators that tell of the same thing.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Correlation">Mean correlation among them given a hypothesis, 0 to below 1.</param>
/// <param name="Why">The reason.</param>
public sealed record CorrelationGroup(string Id, double Correlation, string Why);
