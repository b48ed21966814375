namespace Vedette.Model;

/// <summary>Assertions that do not agree, with the reason as far as it is known.</summary>
/// <param name="Id"><c>d-</c> and the ids of the assertions.</param>
/// <param name="Question">Id of the question; null across two.</param>
/// <param name="Assertions">Ids, sorted.</param>
/// <param name="Kind">Why they differ.</param>
/// <param name="Explanation">In words.</param>
public sealed record Disagreement(string Id, string? Question, IReadOnlyList<string> Assertions, RelationKind Kind, string Explanation);
