using Vedette.Gazetteer;

namespace Vedette.Warning.Tests;

public class ShippedScenarios
{
    internal static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) folder = folder.Parent;
            return Path.Combine(folder!.FullName, "scenarios");
        }
    }

    public static TheoryData<string> Files() =>
        new(Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileName(f)!).Where(f => !f.Contains(".outcomes.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    // Whether the places are in the gazetteer is seen when the command runs; here any name will do.
    [Theory, MemberData(nameof(Files))]
    public void Every_scenario_that_ships_is_read(string file) =>
        ScenarioFile.Parse(File.ReadAllText(Path.Combine(Folder, file)), file, name => new Place("vedette:x", name, "PPL", "XA", null, 50, 30, 1, 1), words: Model.ClaimWords.ByField).Problems.ShouldBeEmpty();

    [Theory, MemberData(nameof(Files))]
    public void Every_likelihood_has_a_reason(string file) =>
        ScenarioFile.Parse(File.ReadAllText(Path.Combine(Folder, file)), file, name => new Place("vedette:x", name, "PPL", "XA", null, 50, 30, 1, 1))
            .Scenario!.Indicators.ShouldAllBe(i => i.Why.Length > 10);

    [Fact]
    public void Every_file_of_outcomes_is_read()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.outcomes.yaml"))
            OutcomesFile.Parse(File.ReadAllText(file), file, out var problems).ShouldNotBeNull(string.Join('\n', problems));
    }
}
