namespace Vedette.Model;

/// <summary>Assertions on one question over time, by origin, with the current envelope. Never an average or a sum.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Series">One per independent origin, sorted by its name.</param>
/// <param name="Low">Least of the latest unsuperseded assertions; null where open.</param>
/// <param name="High">Greatest of them; null where open.</param>
/// <param name="Current">Ids of the assertions that make the envelope, sorted.</param>
public sealed record Estimate(string Question, IReadOnlyList<OriginSeries> Series, double? Low, double? High, IReadOnlyList<string> Current);
