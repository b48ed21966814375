using NodaTime;
using Vedette.Model;
using YamlDotNet.Serialization;

namespace Vedette.Pipeline.Tests;

/// <summary>The cases of <c>specs/fusion/copies.yaml</c>: what is a copy of what, how, and what it changed. Read as any report is.</summary>
public sealed class CopySpecTests
{
    public static IEnumerable<object[]> Cases => Read().Select(c => new object[] { c.Name });

    [InstalledTheory, MemberData(nameof(Cases))]
    public void A_copy_is_known_with_what_it_changed(string name)
    {
        var one = Read().Single(c => c.Name == name);
        var reports = new[] { Some.Report(one.Original, published: new LocalDate(2021, 11, 8)), Some.Report(one.Copy, published: new LocalDate(2021, 11, 10)) };
        var picture = Installed.Stages.Fuse(new Corpus(reports, [.. reports.SelectMany(Installed.Stages.Extract)]), null);

        var copy = picture.Copies.SingleOrDefault();
        (copy is null ? "none" : Word(copy.Relation)).ShouldBe(one.Relation);
        var changes = (copy?.Changes ?? []).Select(c => $"{Word(c.Class)} {c.What}: {c.From} > {c.To}").ToList();
        foreach (var change in one.Changes) changes.ShouldContain(change);
        changes.Where(c => c.StartsWith("fact_changing", StringComparison.Ordinal)).ShouldBe(one.Changes.Where(c => c.StartsWith("fact_changing", StringComparison.Ordinal)));
        if (copy is null) return;
        copy.A.ShouldBe(reports[1].Id);
    }

    private static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static List<Case> Read() => new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance).Build()
        .Deserialize<List<Case>>(File.ReadAllText(Path.Combine(Root(), "specs", "fusion", "copies.yaml")));

    internal static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Vedette.slnx"))) at = at.Parent;
        return at.FullName;
    }

    internal sealed class Case
    {
        public string Name { get; set; } = "";

        public string Original { get; set; } = "";

        public string Copy { get; set; } = "";

        public string Relation { get; set; } = "";

        public List<string> Changes { get; set; } = [];
    }
}
