using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Tests.Shared;

/// <summary>The invented war of the tests: a scenario's beginning, and its reading.</summary>
internal static class Beland
{
    /// <summary>All that stands before the hypotheses.</summary>
    public const string Question = """
        schema: vedette/scenario/1
        id: beland
        version: 1
        since: 2030-01-01
        question: Will Aland attack Beland?
        horizon: 30d
        actor: XA
        target: XB

        """;

    /// <summary>All that stands before groups and indicators, with the hypotheses attack and drill.</summary>
    public const string AttackOrDrill = Question + """
        hypotheses:
          - { id: attack, title: It attacks, prior: 0.1, why: rare }
          - { id: drill, title: It drills, prior: 0.9, why: every year }

        """;

    /// <summary>Reads a scenario; one that does not parse fails the test with what is wrong.</summary>
    public static Scenario Scenario(string yaml, Func<string, Place?> place) =>
        ScenarioFile.Parse(yaml, "test.yaml", place) is var read && read.Scenario is { } scenario ? scenario : throw new InvalidOperationException(string.Join('\n', read.Problems));
}
