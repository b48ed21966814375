using NodaTime;
using NodaTime.Text;

namespace Vedette.Warning;

/// <summary>Reads a file of outcomes: <c>scenario</c>, <c>came_true</c> (a day or never), <c>what</c>, <c>episodes</c> (name, from, to) and <c>caution</c>.</summary>
public static class OutcomesFile
{
    /// <summary>The outcomes of a text, or what is wrong with it.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">How problems name the file.</param>
    /// <param name="problems">By line; empty where it was read.</param>
    public static Outcomes? Parse(string yaml, string file, out IReadOnlyList<ScenarioProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var found = new Problems(file);
        var outcomes = Read(yaml, found);
        problems = found.Sorted();
        return found.Any ? null : outcomes;
    }

    private static Outcomes? Read(string yaml, Problems problems)
    {
        if (YamlText.Map(yaml, "the outcomes of a scenario", problems) is not { } map) return null;
        var day = map.Needed("came_true") is "never" ? null : Day(map, "came_true");
        var episodes = new List<Episode>();
        foreach (var node in map.List("episodes"))
        {
            if (YamlMap.Of(node, problems, "an episode") is not { } item) continue;
            var (from, to) = (Day(item, "from"), Day(item, "to"));
            if (from > to) item.Wrong("to", "an episode ends after it begins");
            episodes.Add(new Episode(item.Needed("name"), from ?? default, to ?? default));
            item.Close();
        }
        if (episodes.Count == 0) map.Wrong("episodes", "at least one episode is needed");
        var outcomes = new Outcomes(map.Needed("scenario"), day, map.Needed("what"), episodes, map.Needed("caution"));
        map.Close();
        return outcomes;
    }

    private static LocalDate? Day(YamlMap map, string key)
    {
        var read = LocalDatePattern.Iso.Parse(map.Needed(key));
        if (read.Success) return read.Value;
        if (map.Has(key)) map.Wrong(key, $"{key} must be a day such as 2022-02-24");
        return null;
    }
}
