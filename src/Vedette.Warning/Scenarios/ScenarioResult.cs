namespace Vedette.Warning;

/// <summary>A scenario that was read, or all that is wrong with it: never a half of one.</summary>
/// <param name="Scenario">Null where there are problems.</param>
/// <param name="Problems">By line; empty where the scenario was read.</param>
public sealed record ScenarioResult(Scenario? Scenario, IReadOnlyList<ScenarioProblem> Problems);
