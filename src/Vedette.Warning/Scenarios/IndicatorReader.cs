using Vedette.Model;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Reads the indicators of a scenario.</summary>
internal sealed class IndicatorReader(Problems problems, IReadOnlyList<Hypothesis> hypotheses, IReadOnlySet<string> groups, WatchedReader watching)
{
    private const int Most = 200;

    public IReadOnlyList<Indicator> Read(YamlMap scenario)
    {
        var read = new List<(Indicator Indicator, YamlMap Map)>();
        foreach (var node in scenario.List("indicators").Take(Most))
            if (YamlMap.Of(node, problems, "an indicator") is { } map)
            {
                var indicator = One(map);
                if (read.Exists(r => r.Indicator.Id == indicator.Id)) map.Wrong("id", $"a second indicator is called '{indicator.Id}'");
                read.Add((indicator, map));
            }
        if (read.Count == 0) scenario.Wrong("indicators", "at least one indicator is needed");
        foreach (var (indicator, map) in read)
        {
            foreach (var id in indicator.Requires)
                if (!read.Exists(r => r.Indicator.Id == id)) map.Wrong("requires", $"no indicator is called '{id}'");
            if (Loops(indicator.Id, read.ToLookup(r => r.Indicator.Id, r => r.Indicator, StringComparer.Ordinal)))
                map.Wrong("requires", $"'{indicator.Id}' requires itself in a loop");
        }
        return [.. read.Select(r => r.Indicator)];
    }

    private Indicator One(YamlMap map)
    {
        var watched = watching.Read(map);
        var halfLife = map.Days("half_life");
        if (!map.Has("half_life")) map.Wrong("half_life", "half_life is missing: after how many days a sighting counts half, such as 30d");
        var group = map.Text("group");
        if (group is not null && !groups.Contains(group)) map.Wrong("group", $"no group is called '{group}'");
        var least = map.Map("least");
        var grades = map.Map("grades");
        var title = map.Needed("title");
        var indicator = new Indicator
        {
            Id = map.Needed("id"),
            Title = title,
            Group = group,
            Watched = watched ?? new Shown([]),
            LeastOrigins = (int)(least?.Number("origins", 1, 100) ?? 1),
            LeastPlaces = (int)(least?.Number("places", 1, 100) ?? 1),
            SourceGrades = Grades(grades, "source", "ABCDEF") ?? "ABCDF",
            ClaimGrades = Grades(grades, "claim", "123456") ?? "12346",
            HalfLifeDays = halfLife ?? 1,
            Likelihoods = Likelihoods(map),
            Why = map.Needed("why"),
            Absence = map.Map("absence") is { } absence ? Absence(absence) : null,
            Requires = map.Words("requires"),
            Ask = map.Text("ask") ?? $"Look for: {title}",
        };
        least?.Close();
        grades?.Close();
        map.Close();
        return indicator;
    }

    private IReadOnlyList<double> Likelihoods(YamlMap map)
    {
        if (map.Map("likelihoods") is not { } given)
        {
            map.Wrong("likelihoods", "likelihoods are missing: for each hypothesis how likely it would be seen");
            return [.. hypotheses.Select(_ => 0.5)];
        }
        var certain = map.Flag("certain");
        var all = new List<double>();
        foreach (var hypothesis in hypotheses)
        {
            var likelihood = given.Number(hypothesis.Id, 0, 1);
            if (!given.Has(hypothesis.Id)) given.Wrong(hypothesis.Id, $"the likelihood under hypothesis '{hypothesis.Id}' is missing");
            else if (likelihood is 0 or 1 && !certain) given.Wrong(hypothesis.Id, $"a likelihood of {likelihood:0} rules a hypothesis out for good; write one between, or certain: true beside likelihoods");
            all.Add(likelihood ?? 0.5);
        }
        foreach (var (key, _, at) in given.Entries())
            if (!hypotheses.Any(h => h.Id == key)) problems.Add(at, $"no hypothesis is called '{key}'{Nearest.Hint(key, hypotheses.Select(h => h.Id))}");
        given.Close();
        return all;
    }

    private static Absence Absence(YamlMap map)
    {
        var detection = map.Number("seen_if_so", 0, 0.99);
        if (!map.Has("seen_if_so")) map.Wrong("seen_if_so", "seen_if_so is missing: how likely it would be seen if it were so and everybody looked");
        var by = map.Values<SourceKind>("by");
        if (by.Count == 0 && !map.Has("by")) map.Wrong("by", "by is missing: which kinds of sources would see it");
        var absence = new Absence(detection ?? 0, by, map.Number("facts", 1, 10_000) ?? 5, map.Days("within") ?? 30);
        map.Close();
        return absence;
    }

    private static string? Grades(YamlMap? map, string key, string known)
    {
        if (map?.Text(key) is not { } given) return null;
        if (!given.All(c => known.Contains(c, StringComparison.Ordinal))) map.Wrong(key, $"{key} lists the grades that are accepted, such as {known[..3]}, of {known}");
        return given;
    }

    private static bool Loops(string start, ILookup<string, Indicator> all)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<string>(all[start].SelectMany(i => i.Requires));
        while (left.TryPop(out var id))
        {
            if (id == start) return true;
            if (!seen.Add(id)) continue;
            foreach (var next in all[id].SelectMany(i => i.Requires)) left.Push(next);
        }
        return false;
    }
}
