namespace Vedette.Model;

/// <summary>A question of counts as a step tells it: what stands of it now.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="Force">Whose force.</param>
/// <param name="Scope">Where, in words.</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Status">In which status.</param>
/// <param name="Current">Ids of the latest unsuperseded assertion of each origin, sorted.</param>
public sealed record QuestionStep(string Id, string Force, string Scope, string Counted, ForceStatus Status, IReadOnlyList<string> Current);
