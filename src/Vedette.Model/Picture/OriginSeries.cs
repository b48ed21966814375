namespace Vedette.Model;

/// <summary>What one independent origin said on a question, in order of the dates that it speaks of.</summary>
/// <param name="Origin">The independent party.</param>
/// <param name="Assertions">Ids, earliest first.</param>
public sealed record OriginSeries(string Origin, IReadOnlyList<string> Assertions);
