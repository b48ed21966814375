using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Vedette.Gazetteer;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Reads a scenario file. The format is told in <c>docs/guides/write-a-scenario.md</c>.</summary>
public static class ScenarioFile
{
    private const double PriorSlack = 1e-6;

    /// <summary>The scenario of a text, or everything that is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">How problems name the file.</param>
    /// <param name="place">Finds a place by its gazetteer id or name; null where there is none.</param>
    /// <param name="hasBorder">Whether distances to the land border of a country can be measured; null: that is not checked.</param>
    /// <param name="words">The words that claims carry, by field; null: any are taken.</param>
    public static ScenarioResult Parse(
        string yaml, string file, Func<string, Place?> place, Func<string, bool>? hasBorder = null, IReadOnlyDictionary<string, FrozenSet<string>>? words = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(place);
        var problems = new Problems(file);
        var scenario = Read(yaml, problems, place, hasBorder ?? (_ => true), words);
        return problems.Any ? new ScenarioResult(null, problems.Sorted()) : new ScenarioResult(scenario, []);
    }

    private static Scenario? Read(string yaml, Problems problems, Func<string, Place?> place, Func<string, bool> hasBorder, IReadOnlyDictionary<string, FrozenSet<string>>? words)
    {
        if (YamlText.Map(yaml, "a scenario", problems) is not { } map) return null;
        return Read(map, problems, new AreaReader(problems, place, hasBorder, map.Text("target")), words, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))));
    }

    private static Scenario Read(YamlMap map, Problems problems, AreaReader areas, IReadOnlyDictionary<string, FrozenSet<string>>? words, string fingerprint)
    {
        if (map.Needed("schema") is { Length: > 0 } schema && schema != "vedette/scenario/1") map.Wrong("schema", "schema must be vedette/scenario/1");
        var since = LocalDatePattern.Iso.Parse(map.Needed("since"));
        if (!since.Success && map.Has("since")) map.Wrong("since", "since must be a day such as 2021-03-01");
        var version = map.Number("version", 1, 100_000);
        if (!map.Has("version")) map.Wrong("version", "version is missing");
        var horizon = map.Days("horizon");
        if (!map.Has("horizon")) map.Wrong("horizon", "horizon is missing: how many days ahead the question looks, such as 42d");
        var hypotheses = Hypotheses(map, problems);
        var groups = Groups(map, problems);
        var region = map.Map("region") is { } r ? areas.Read(r) : null;
        var indicators = new IndicatorReader(problems, hypotheses, groups.Keys.ToHashSet(StringComparer.Ordinal), new WatchedReader(problems, areas, words)).Read(map);
        var scenario = new Scenario
        {
            Id = map.Needed("id"),
            Version = (int)(version ?? 1),
            Since = since.Success ? since.Value : LocalDate.MinIsoValue,
            Question = map.Needed("question"),
            HorizonDays = horizon ?? 1,
            Actor = map.Needed("actor"),
            Target = map.Needed("target"),
            Region = region,
            Hypotheses = hypotheses,
            Groups = groups,
            Indicators = indicators,
            Fingerprint = fingerprint,
        };
        map.Text("note");
        map.Close();
        return scenario;
    }

    private static List<Hypothesis> Hypotheses(YamlMap map, Problems problems)
    {
        var all = new List<Hypothesis>();
        foreach (var node in map.List("hypotheses"))
        {
            if (YamlMap.Of(node, problems, "a hypothesis") is not { } item) continue;
            var id = item.Needed("id");
            if (all.Exists(h => h.Id == id)) item.Wrong("id", $"a second hypothesis is called '{id}'");
            var prior = item.Number("prior", 0, 1);
            if (!item.Has("prior")) item.Wrong("prior", "prior is missing");
            if (prior is <= 0 or >= 1) item.Wrong("prior", "a prior of 0 or 1 could never be changed by evidence; write one between");
            all.Add(new Hypothesis(id, item.Needed("title"), prior ?? 0.5, item.Needed("why")));
            item.Close();
        }
        if (all.Count < 2) map.Wrong("hypotheses", "at least two hypotheses must compete");
        else if (Math.Abs(all.Sum(h => h.Prior) - 1) > PriorSlack)
            map.Wrong("hypotheses", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the priors must sum to 1, not {all.Sum(h => h.Prior):0.###}: one of the hypotheses must be true"));
        return all;
    }

    private static Dictionary<string, CorrelationGroup> Groups(YamlMap map, Problems problems)
    {
        var groups = new Dictionary<string, CorrelationGroup>(StringComparer.Ordinal);
        if (map.Map("groups") is not { } list) return groups;
        foreach (var (id, value, _) in list.Entries())
        {
            if (YamlMap.Of(value, problems, $"group {id}") is not { } item) continue;
            var correlation = item.Number("correlation", 0, 0.99);
            if (!item.Has("correlation")) item.Wrong("correlation", "correlation is missing");
            groups[id] = new CorrelationGroup(id, correlation ?? 0, item.Needed("why"));
            item.Close();
        }
        list.Close();
        return groups;
    }
}
