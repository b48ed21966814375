using System.Text.Json;
using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What the script of a replay page draws from: short names, places projected once.</summary>
internal static class ReplayData
{
    private const int MostChanges = 6;
    private const int MostSites = 60;

    public static string Write(Replay replay, MapView view)
    {
        var places = new List<JsonNode?>();
        var numbers = new Dictionary<(string, double, double), int>();
        var days = new JsonArray();
        foreach (var day in replay.Days)
        {
            var board = day.Assessment;
            var sites = new JsonArray();
            foreach (var site in day.Sites.Take(MostSites))
            {
                if (!numbers.TryGetValue((site.Name, site.Lat, site.Lon), out var number))
                {
                    numbers[(site.Name, site.Lat, site.Lon)] = number = places.Count;
                    var (x, y) = view.Project(site.Lat, site.Lon);
                    places.Add(new JsonArray(SafeText.Isolated(site.Name), Round(x), Round(y), Round(Math.Max(7, view.Length(site.RadiusKm, site.Lat)))));
                }
                sites.Add((JsonNode)new JsonArray(number, site.State is { } state ? (int)state : -1, site.Since?.Text));
            }
            days.Add((JsonNode)new JsonObject
            {
                ["d"] = board.AsOf.Text,
                ["p"] = Numbers(board.Hypotheses.Select(h => Math.Round(h.Probability, 4))),
                ["w"] = ProbabilityWords.Describe(board.Hypotheses[0].Word),
                ["ws"] = new JsonArray([.. board.Hypotheses.Select(h => (JsonNode)ProbabilityWords.Text(h.Word))]),
                ["c"] = BoardSection.Level(board.Confidence.Level),
                ["cr"] = string.Join("; ", board.Confidence.Reasons),
                ["n"] = day.Reports,
                ["new"] = day.New,
                ["i"] = string.Concat(board.Indicators.Select(i => (char)('0' + (int)i.State))),
                ["st"] = string.Concat(board.Indicators.Select(i => (char)('0' + (int)Math.Round(9 * i.Strength)))),
                ["pu"] = Numbers(board.Indicators.Select(i => Math.Round(BoardTables.Push(i.Shares), 2))),
                ["ch"] = new JsonArray([.. board.Changes.Take(MostChanges).Select(c => (JsonNode)new JsonArray(SafeText.Isolated(c.Why), Math.Round(c.Push, 2), Text(board, c.Evidence)))]),
                ["e"] = new JsonArray([.. day.Estimates.Select(e => (JsonNode)new JsonArray(SafeText.Isolated(e.Origin), SafeText.Isolated(e.Scope), e.Low, e.High, Dates.Short(e.When)))]),
                ["s"] = sites,
            });
        }
        var root = new JsonObject
        {
            ["h"] = new JsonArray([.. replay.Hypotheses.Select(h => (JsonNode)SafeText.Isolated(h.Title))]),
            ["ind"] = new JsonArray([.. replay.Days.Count > 0 ? replay.Days[^1].Assessment.Indicators.Select(i => (JsonNode)SafeText.Isolated(i.Title)) : []]),
            ["pl"] = new JsonArray([.. places]),
            ["days"] = days,
        };
        // The default encoder escapes < and &, so that the data cannot end its element.
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = false });
    }

    private static string? Text(Assessment board, string? evidence) =>
        evidence is not null && board.Evidence.FirstOrDefault(e => e.Id == evidence) is { } found ? SafeText.Isolated(Quotes.Short(found.Text, 220)) : null;

    private static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(v => (JsonNode)v)]);

    private static double Round(double value) => Math.Round(value, 1);
}
