using System.Text.Json;

namespace Vedette.Server.Tests;

public sealed class ScenarioVersionTests : IDisposable
{
    private const string First = """
        schema: vedette/scenario/1
        id: border
        version: 1
        since: 2021-12-01
        question: Will it be crossed?
        horizon: 30d
        actor: RU
        target: UA
        hypotheses:
          - { id: crossed, title: It is crossed, prior: 0.1, why: rare }
          - { id: kept, title: It is kept, prior: 0.9, why: the usual }
        indicators:
          - id: many
            title: Many stand there
            shown: { kind: force_estimate, at_least: 50000, area: anywhere }
            half_life: 30d
            likelihoods: { crossed: 0.9, kept: 0.2 }
            why: drills are small
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vedette-scenarios");

    [Fact]
    public async Task A_scenario_that_changed_in_mid_series_leaves_older_days_as_they_were()
    {
        var second = First.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("since: 2021-12-01", "since: 2021-12-05", StringComparison.Ordinal)
            .Replace("crossed: 0.9, kept: 0.2", "crossed: 0.3, kept: 0.6", StringComparison.Ordinal);
        var (before, old) = await History(Write("1.yaml", First));
        var (after, changed) = await History(Write("1.yaml", First), Write("2.yaml", second));

        (before, after).ShouldBe((1, 2));
        changed.Count.ShouldBe(old.Count);
        changed[..3].ShouldBe(old[..3]);
        changed[^1].ShouldNotBe(old[^1]);
    }

    [Fact]
    public async Task Two_files_of_one_version_are_refused_and_nothing_starts() =>
        await Should.ThrowAsync<Pipeline.ScenarioException>(() => History(Write("1.yaml", First), Write("same.yaml", First)));

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, string yaml)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, yaml);
        return path;
    }

    /// <summary>The version in force at the end, and each day with its likelihoods.</summary>
    private static async Task<(int Version, List<string> Days)> History(params string[] scenarios)
    {
        await using var server = await RunningServer.Start(o => o with { Scenarios = scenarios });
        for (var day = 2; day < 9; day++)
            await server.Send($"Russia has massed {70 + day},000 troops near its border with Ukraine, the defence ministry in Kyiv said.", published: $"2021-12-0{day}");
        await server.Until("/api/picture", (_, body) => body.Contains("72,000", StringComparison.Ordinal) && body.Contains("78,000", StringComparison.Ordinal));
        var board = await server.Json("/api/assessment");
        var history = await server.Json("/api/scenarios/border/history");
        return (board.GetProperty("scenario").GetProperty("version").GetInt32(), [.. history.GetProperty("days").EnumerateArray().Select(d => d.GetRawText())]);
    }
}
