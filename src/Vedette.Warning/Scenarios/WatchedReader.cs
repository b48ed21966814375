using System.Collections.Frozen;
using Vedette.Gazetteer;
using Vedette.Model;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Reads what trips an indicator: exactly one of shown, follows, lacks, grows, nearer and far_from_home.</summary>
internal sealed class WatchedReader(Problems problems, AreaReader areas, IReadOnlyDictionary<string, FrozenSet<string>>? words)
{
    private static readonly string[] Forms = ["shown", "follows", "lacks", "grows", "nearer", "far_from_home"];

    public IWatched? Read(YamlMap map)
    {
        var given = Forms.Where(map.Has).ToList();
        if (given.Count != 1)
        {
            map.Wrong(given.Count > 1 ? given[1] : "id", $"an indicator says what trips it by exactly one of {string.Join(", ", Forms)}");
            return null;
        }
        if (given[0] == "shown") return new Shown(Patterns(map, "shown"));
        if (map.Map(given[0]) is not { } form) return null;
        IWatched watched = given[0] switch
        {
            "follows" => Follows(form),
            "lacks" => new Lacks(Patterns(form, "first"), Patterns(form, "then"), Within(form), From(form)),
            "grows" => new Grows(Patterns(form, "of"), Needed(form, "by", 1, 1000), Within(form)),
            "nearer" => new Nearer(Patterns(form, "of"), Border(form), Needed(form, "far_from_km", 0, 20_000), Needed(form, "near_to_km", 0, 20_000), (int)(form.Number("places", 1, 100) ?? 1), Within(form)),
            _ => new FarFromHome(Patterns(form, "of"), Needed(form, "km", 1, 20_000), Homes(form)),
        };
        form.Close();
        return watched;
    }

    private Follows Follows(YamlMap form)
    {
        var nearer = form.Map("nearer");
        var follows = new Follows(Patterns(form, "first"), Patterns(form, "then"), Within(form), form.Flag("same_place"), nearer is null ? null : Border(nearer), nearer?.Number("by_km", 0, 20_000) ?? 0);
        nearer?.Close();
        return follows;
    }

    private string Border(YamlMap form)
    {
        var country = form.Needed("border_of");
        if (form.Node("border_of") is { } at) areas.Check(country, at);
        return country;
    }

    private static bool From(YamlMap form)
    {
        var from = form.Text("from") ?? "known";
        if (from is not ("known" or "end")) form.Wrong("from", "from is known (the day it became known) or end (the last day that it speaks of)");
        return from == "end";
    }

    private static int Within(YamlMap form)
    {
        if (!form.Has("within")) form.Wrong("within", "within is missing: a number of days such as 14d");
        return form.Days("within") ?? 1;
    }

    private static double Needed(YamlMap form, string key, double least, double most)
    {
        if (!form.Has(key)) form.Wrong(key, $"{key} is missing");
        return form.Number(key, least, most) ?? least;
    }

    private List<KeyValuePair<string, Place>> Homes(YamlMap form)
    {
        var homes = new List<KeyValuePair<string, Place>>();
        if (form.Map("homes") is not { } map) return homes;
        foreach (var (unit, value, _) in map.Entries())
            if (value is YamlScalarNode { Value: { Length: > 0 } name } && areas.Find(name, value) is { } home) homes.Add(new(unit, home));
            else if (value is not YamlScalarNode { Value.Length: > 0 }) problems.Add(value, $"the home of {unit} must be a place");
        map.Close();
        return homes;
    }

    private List<Pattern> Patterns(YamlMap map, string key)
    {
        var patterns = new List<Pattern>();
        var node = map.Node(key);
        var items = node is YamlSequenceNode list ? list.Children : node is null ? (IEnumerable<YamlNode>)[] : [node];
        foreach (var item in items)
            if (YamlMap.Of(item, problems, key) is { } one) patterns.Add(Pattern(one));
        if (patterns.Count == 0) map.Wrong(key, $"{key} must say which claims are wanted");
        return patterns;
    }

    private Pattern Pattern(YamlMap map)
    {
        var anywhere = map.Node("area") is YamlScalarNode { Value: "anywhere" };
        var pattern = new Pattern
        {
            Kinds = map.Values<ClaimKind>("kind"),
            States = map.Values<SiteState>("state"),
            Sites = Known(map, "site"),
            Activities = Known(map, "activity"),
            Directions = map.Values<Direction>("direction"),
            Equipment = Known(map, "equipment", isOpen: true),
            Counted = Known(map, "counted"),
            Statuses = map.Values<ForceStatus>("status"),
            AtLeast = map.Number("at_least", 0, 1e12),
            Statements = map.Values<StatementKind>("statement"),
            Events = Known(map, "event"),
            Tenses = map.Values<EventTense>("tense"),
            Modalities = map.Values<Modality>("modality"),
            Actors = map.Words("actor"),
            Targets = map.Words("target"),
            SaidBy = map.Words("said_by"),
            NotSaidBy = map.Words("not_said_by"),
            SeenBy = map.Values<SourceKind>("seen_by"),
            Words = map.Words("words"),
            Units = map.Words("unit"),
            Area = !anywhere && map.Map("area") is { } area ? areas.Read(area) : null,
            Anywhere = anywhere,
        };
        map.Close();
        return pattern;
    }

    private IReadOnlyList<string> Known(YamlMap map, string field, bool isOpen = false) => map.Words(field, words?[field], isOpen);
}
