using System.Text.Json;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes the days of a replay one after the other, each as what is new on it.</summary>
internal sealed class ReplayDayJson(Utf8JsonWriter json, Numbering<ScenarioReference> scenarios, Numbering<string> evidence)
{
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);
    private Dictionary<string, ReplaySite> _sites = new(StringComparer.Ordinal);

    public void Write(ReplayDay day)
    {
        var board = day.Assessment;
        var indicators = board.Indicators.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var items = board.Evidence.ToDictionary(e => e.Id, e => evidence.Of(ReplayJson.Key(e)), StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("day", board.AsOf.Text);
        json.WriteString("window", board.Window.Text);
        json.WriteNumber("reports", day.Reports);
        if (day.New > 0) json.WriteNumber("new", day.New);
        if (day.NewOriginals > 0) json.WriteNumber("new_originals", day.NewOriginals);
        Changed("scenario", scenarios.Of(board.Scenario));
        Numbers("probability", board.Hypotheses.Select(h => Math.Round(h.Probability, 4)));
        Numbers("log_weight", board.Hypotheses.Select(h => Math.Round(h.LogWeight, 5)));
        Changed("word", board.Hypotheses.Select(h => h.Word).ToList());
        Changed("inconsistency", board.Hypotheses.Select(h => Math.Round(h.Inconsistency, 4)).ToList());
        Changed("confidence", board.Confidence);
        Ledger(board, indicators, items);
        Changed("states", board.Indicators.Select(i => i.State).ToList());
        Changed("since", board.Indicators.Select(i => i.Since?.Text).ToList());
        Changed("strength", board.Indicators.Select(i => Math.Round(i.Strength, 4)).ToList());
        Changed("coverage", board.Indicators.Select(i => Math.Round(i.Coverage, 4)).ToList());
        ReplayJson.Part(json, "changes", board.Changes.Select(c => c with { Push = Math.Round(c.Push, 5) }).ToList());
        Changed("hinges", board.Hinges.Select(h => h with { Probability = Math.Round(h.Probability, 4) }).ToList());
        Changed("questions", board.Questions.Select(q => new object[] { indicators[q.Indicator], Math.Round(q.Information, 4) }).ToList());
        Changed("windows", board.Windows);
        Changed("estimates", day.Estimates);
        Sites(day.Sites);
        json.WriteEndObject();
    }

    // Each line: indicator, evidence or null for its silence, and a share for each hypothesis. The priors are the scenario's.
    private void Ledger(Assessment board, Dictionary<string, int> indicators, Dictionary<string, int> items)
    {
        json.WriteStartArray("ledger");
        foreach (var line in board.Ledger.Where(l => l.Indicator is not null))
        {
            json.WriteStartArray();
            json.WriteNumberValue(indicators[line.Indicator!]);
            if (line.Evidence is { } id) json.WriteNumberValue(items[id]);
            else json.WriteNullValue();
            foreach (var share in line.Shares) json.WriteNumberValue(Math.Round(share, 5));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void Sites(IReadOnlyList<ReplaySite> sites)
    {
        var now = sites.Select(s => s with { Lat = Math.Round(s.Lat, 3), Lon = Math.Round(s.Lon, 3), RadiusKm = Math.Round(s.RadiusKm, 1) })
            .DistinctBy(s => s.Name, StringComparer.Ordinal).ToDictionary(s => s.Name, StringComparer.Ordinal);
        var come = now.Values.Where(s => !_sites.TryGetValue(s.Name, out var old) || old != s).ToList();
        var gone = _sites.Keys.Where(name => !now.ContainsKey(name)).ToList();
        if (come.Count > 0) ReplayJson.Part(json, "sites", come);
        if (gone.Count > 0) ReplayJson.Part(json, "sites_gone", gone);
        _sites = now;
    }

    private void Changed<T>(string name, T value)
    {
        var written = JsonSerializer.Serialize(value, ReplayJson.Options);
        if (_before.TryGetValue(name, out var before) && before == written) return;
        _before[name] = written;
        json.WritePropertyName(name);
        json.WriteRawValue(written);
    }

    private void Numbers(string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
