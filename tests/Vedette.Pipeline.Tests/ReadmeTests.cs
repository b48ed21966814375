using System.Text.RegularExpressions;
using NodaTime;

namespace Vedette.Pipeline.Tests;

/// <summary>What the README says of counting is what the samples give.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = CopySpecTests.Root();

    [InstalledFact]
    public async Task The_example_of_counting_origins_is_true_of_the_samples()
    {
        var told = Example().Match(File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings(" "));
        told.Success.ShouldBeTrue();

        var corpus = await Corpus.Read(Installed.Stages.Line(), Installed.Stages.Collect([Path.Combine(Root, "samples", "buildup-2021")], null), _ => { });
        var picture = Installed.Stages.Fuse(corpus, null);
        var question = picture.Questions.Single(q => q is { Force: "RU", Scope: "near Ukraine", Counted: "personnel", Status: Model.ForceStatus.Present } && q.Window?.Earliest is { Year: 2021, Month: 3 });
        var members = picture.Assertions.Where(a => a.Question == question.Id).SelectMany(a => a.Members).Select(m => m.Report).ToHashSet();
        var publishers = picture.Reports.Where(r => members.Contains(r.Id)).Select(r => r.Reference.Outlet).OfType<string>().Distinct().Count();

        (members.Count, publishers, question.Origins.Count).ShouldBe((Number("reports"), Number("publishers"), Number("origins")));
        int Number(string group) => int.Parse(told.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("(?<reports>[0-9]+) reports of (?<publishers>[0-9]+) publishers carry figures for Russian troops near Ukraine in spring 2021, from (?<origins>[0-9]+) independent", RegexOptions.NonBacktracking)]
    private static partial Regex Example();
}
