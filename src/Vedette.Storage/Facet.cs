namespace Vedette.Storage;

/// <summary>How many reports share a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Reports, at least 1.</param>
public sealed record Facet(string Value, int Count);
