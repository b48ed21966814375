using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>A scenario that could not be read: all that is wrong, each with its line.</summary>
public sealed class ScenarioException(IReadOnlyList<ScenarioProblem> problems)
    : Exception(string.Join('\n', problems.Select(p => p.ToString())))
{
    public IReadOnlyList<ScenarioProblem> Problems { get; } = problems;
}
