using System.Collections.Frozen;
using System.Diagnostics;

namespace Vedette.Warning.Tests;

public class ReadingBadScenarios
{
    private static readonly Dictionary<string, FrozenSet<string>> Words = new(StringComparer.Ordinal)
    {
        ["activity"] = ["a", "b", "c", "redeployment"], ["site"] = ["camp"], ["event"] = ["talks", "call"], ["counted"] = ["personnel"], ["equipment"] = ["tank"],
    };

    [Theory]
    [InlineData("            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "            likelihoods: { attack: 0.9, show: 0.5 }", "'drill' is missing")]
    [InlineData("            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1, peace: 0.2 }", "no hypothesis is called 'peace'")]
    [InlineData("            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "            likelihoods: { attack: 1, show: 0.5, drill: 0.1 }", "certain: true")]
    [InlineData("            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "            likelihoods: { attack: 0, show: 0.5, drill: 0.1 }", "certain: true")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activity, area: { place: Atlantis, within_km: 10 } }", "no place 'Atlantis'")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activity, area: { polygon: [[0, 0], [2, 2], [2, 0], [0, 2]] } }", "crosses itself")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activities }", "kind knows no 'activities'")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kinds: activity }", "unknown key 'kinds'")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activity, area: { border_of: ZZ, km: [0, 50] } }", "'ZZ' has no land border")]
    [InlineData("            shown: { kind: activity, activity: a }", "            nearer: { of: { kind: activity }, border_of: TW, far_from_km: 100, near_to_km: 50, within: 30d }", "'TW' has no land border")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activity, activity: redeploymnet }", "is 'redeployment' meant?")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: site_observation, site: [camp, cmap] }", "site knows no 'cmap'; is 'camp' meant?")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { event: tlaks }", "is 'talks' meant?")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { counted: persons }", "counted knows no 'persons'")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { equipment: [T-72B3, tnak] }", "is 'tank' meant?")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { kind: activty }", "is 'activity' meant?")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: { knid: activity }", "unknown key 'knid'; is 'kind' meant?")]
    [InlineData("            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1, [a, b]: 0.2 }", "a key is one word")]
    [InlineData("            half_life: 30d", "            half_life: [30d]", "half_life must be a text")]
    [InlineData("            shown: { kind: activity, activity: a }", "            shown: [activity]", "shown must be a mapping")]
    [InlineData("            group: same", "            group: others", "no group is called 'others'")]
    [InlineData("            half_life: 30d", "            half_life: a month", "half_life must be a number of days")]
    [InlineData("          - { id: attack, title: It attacks, prior: 0.1, why: rare }", "          - { id: attack, title: It attacks, prior: 0, why: rare }", "a prior of 0 or 1")]
    [InlineData("          same: { correlation: 0.5, why: one cause }", "          same: { correlation: 1, why: one cause }", "correlation must be a number")]
    [InlineData("        since: 2030-01-01", "        since: last year", "since must be a day")]
    public void A_wrong_line_is_named(string right, string wrong, string message)
    {
        var yaml = Replace(Some.Yaml, right.Trim(), wrong.Trim());
        var line = Array.FindIndex(yaml.Split('\n'), l => l.Trim() == wrong.Trim()) + 1;

        var result = ScenarioFile.Parse(yaml, "s.yaml", Some.Place, country => country == "XB", Words);

        result.Scenario.ShouldBeNull();
        result.Problems.ShouldContain(p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', result.Problems));
        result.Problems[0].ToString().ShouldStartWith("s.yaml:");
    }

    [Fact]
    public void Indicators_that_require_each_other_are_a_loop()
    {
        var yaml = Some.Yaml.Replace("    title: A", "    title: A\n    requires: b", StringComparison.Ordinal).Replace("    title: B", "    title: B\n    requires: [c]", StringComparison.Ordinal)
            .Replace("    title: C", "    title: C\n    requires: a", StringComparison.Ordinal);

        var result = ScenarioFile.Parse(yaml, "s.yaml", Some.Place);

        result.Scenario.ShouldBeNull();
        result.Problems.Count(p => p.Message.Contains("in a loop", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void Priors_that_leave_something_out_are_refused() =>
        ScenarioFile.Parse(Some.Yaml.Replace("prior: 0.5", "prior: 0.2", StringComparison.Ordinal), "s.yaml", Some.Place)
            .Problems.ShouldContain(p => p.Message.Contains("sum to 1", StringComparison.Ordinal));

    [Fact]
    public void What_is_certain_may_be_0_or_1() =>
        ScenarioFile.Parse(Replace(Some.Yaml, "likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }", "certain: true\n    likelihoods: { attack: 1, show: 0.5, drill: 0 }"), "s.yaml", Some.Place)
            .Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: [1, 2")]
    [InlineData("a: b: c")]
    [InlineData("---\na: 1\n---\nb: 2")]
    public void What_is_no_scenario_at_all_is_refused(string yaml)
    {
        var result = ScenarioFile.Parse(yaml, "s.yaml", Some.Place);
        result.Scenario.ShouldBeNull();
        result.Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_stands_in_itself_without_end_costs_nothing()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n")) + "? *a12\n: 1\n";
        var clock = Stopwatch.StartNew();
        foreach (var yaml in new[] { bomb, "a: &a [*a]", "a: " + new string('[', 450_000) + new string(']', 450_000), string.Concat(Enumerable.Repeat("{a: ", 1_000)), new string('a', 2_000_000), "\ta: 1" })
        {
            ScenarioFile.Parse(yaml, "s.yaml", Some.Place).Problems.ShouldNotBeEmpty();
            OutcomesFile.Parse(yaml, "o.yaml", out var problems).ShouldBeNull();
            problems.ShouldNotBeEmpty();
        }
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(20);
    }

    [Fact]
    public void Versions_must_follow_each_other()
    {
        var first = Some.Scenario();
        ScenarioSeries.Of([first, first with { Version = 2 }], out var problem).ShouldBeNull();
        problem!.ShouldContain("in force later");
        var series = ScenarioSeries.Of([first with { Version = 2, Since = first.Since.PlusDays(10) }, first], out _)!;
        series.On(first.Since.PlusDays(9))!.Version.ShouldBe(1);
        series.On(first.Since.PlusDays(10))!.Version.ShouldBe(2);
        series.On(first.Since.PlusDays(-1)).ShouldBeNull();
    }

    private static string Replace(string yaml, string old, string with) => yaml.Contains(old, StringComparison.Ordinal)
        ? yaml[..yaml.IndexOf(old, StringComparison.Ordinal)] + with + yaml[(yaml.IndexOf(old, StringComparison.Ordinal) + old.Length)..]
        : throw new ArgumentException("not in the scenario", nameof(old));
}
