using System.Xml.Linq;

namespace Vedette.Architecture.Tests;

/// <summary>The flow runs one way: what a project may reference is written here once.</summary>
public sealed class FlowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Vedette.Model"] = [],
        ["Vedette.Gazetteer"] = ["Vedette.Model"],
        ["Vedette.Collection"] = ["Vedette.Model"],
        ["Vedette.Extraction"] = ["Vedette.Model", "Vedette.Gazetteer"],
        ["Vedette.Evaluation"] = ["Vedette.Model", "Vedette.Gazetteer", "Vedette.Extraction"],
        ["Vedette.Fusion"] = ["Vedette.Model", "Vedette.Gazetteer"],
        ["Vedette.Warning"] = ["Vedette.Model", "Vedette.Gazetteer"],
        ["Vedette.Publishing"] = ["Vedette.Model", "Vedette.Gazetteer"],
        ["Vedette.Storage"] = ["Vedette.Model"],
        ["Vedette.Pipeline"] =
        [
            "Vedette.Model", "Vedette.Gazetteer", "Vedette.Collection", "Vedette.Extraction", "Vedette.Fusion",
            "Vedette.Warning", "Vedette.Publishing", "Vedette.Storage",
        ],
        ["Vedette.Server"] =
        [
            "Vedette.Model", "Vedette.Collection", "Vedette.Warning", "Vedette.Publishing", "Vedette.Storage", "Vedette.Pipeline",
        ],
        ["Vedette.Cli"] = ["Vedette.Model", "Vedette.Collection", "Vedette.Pipeline", "Vedette.Publishing", "Vedette.Storage", "Vedette.Server", "Vedette.Evaluation"],
    };

    private static readonly string[] Pure = ["Vedette.Model", "Vedette.Extraction", "Vedette.Fusion", "Vedette.Warning"];

    public static TheoryData<string> Projects() =>
        new(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Projects))]
    public void A_project_references_only_what_stands_before_it_in_the_flow(string project)
    {
        Allowed.ShouldContainKey(project, "a new project gets its line in the table of the flow");
        References(project).Except(Allowed[project], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Projects))]
    public void A_stage_without_a_clock_is_watched_by_the_analyzer(string project)
    {
        if (!Pure.Contains(project, StringComparer.Ordinal)) return;
        Load(project).Descendants("PureStage").Select(e => e.Value).ShouldBe(["true"]);
    }

    [Fact]
    public void Every_project_of_the_tree_is_in_the_solution()
    {
        var solution = XDocument.Load(Path.Combine(Checkout.Root, "Vedette.slnx"))
            .Descendants("Project").Select(p => (string)p.Attribute("Path")!);
        var tree = new[] { "src", "tests", "tools", "bench" }
            .Select(folder => Path.Combine(Checkout.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'));
        tree.Except(solution, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string project) =>
        Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));

    private static XDocument Load(string project) =>
        XDocument.Load(Path.Combine(Checkout.Root, "src", project, project + ".csproj"));
}
