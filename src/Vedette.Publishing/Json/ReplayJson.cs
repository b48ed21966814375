using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes a replay as JSON, small: what scenarios and evidence say stands once, days point to it by its position from 0, and
/// what a day leaves out is as on the day before. Log weights, shares and pushes are rounded to 5 decimals, probabilities and strengths
/// to 4, places to 3 (some 100 m; their doubt is never less than 1 km): <c>vedette assess --json</c> gives all digits of one day.</summary>
public static class ReplayJson
{
    /// <summary>Version of the format.</summary>
    public const string SchemaVersion = "vedette/replay/2";

    // Names and values as everywhere; parts of many types.
    internal static readonly JsonSerializerOptions Options = new(WireJson.Relaxed.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole file, UTF-8.</summary>
    public static byte[] Write(Replay replay)
    {
        ArgumentNullException.ThrowIfNull(replay);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartObject();
            json.WriteString("schema", SchemaVersion);
            json.WriteString("question", replay.Question);
            if (replay.Constructed) json.WriteBoolean("constructed", true);
            Part(json, "hypotheses", replay.Hypotheses);
            var (scenarios, evidence) = (new Numbering<ScenarioReference>(), new Numbering<string>());
            foreach (var day in replay.Days)
            {
                scenarios.Of(day.Assessment.Scenario);
                foreach (var item in day.Assessment.Evidence) evidence.Of(Key(item));
            }
            Scenarios(json, replay, scenarios);
            Part(json, "evidence", replay.Days.SelectMany(d => d.Assessment.Evidence).DistinctBy(Key, StringComparer.Ordinal).ToList());
            json.WriteStartArray("days");
            var writer = new ReplayDayJson(json, scenarios, evidence);
            foreach (var day in replay.Days) writer.Write(day);
            json.WriteEndArray();
            if (replay.Score is not null) Part(json, "score", replay.Score);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>One state of an assertion: it gains claims and grades as reports come.</summary>
    internal static string Key(AssessedEvidence evidence) => string.Join('\n', [evidence.Id, evidence.Origin, evidence.Admiralty, evidence.AsOf?.Text, evidence.Known.Text, evidence.Text, .. evidence.Claims]);

    internal static void Part<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, Options);
    }

    private static void Scenarios(Utf8JsonWriter json, Replay replay, Numbering<ScenarioReference> scenarios)
    {
        json.WriteStartArray("scenarios");
        foreach (var scenario in scenarios.All)
        {
            var boards = replay.Days.Select(d => d.Assessment).Where(a => a.Scenario == scenario).ToList();
            var asks = boards.SelectMany(b => b.Questions).DistinctBy(q => q.Indicator, StringComparer.Ordinal).ToDictionary(q => q.Indicator, q => q.Ask, StringComparer.Ordinal);
            var board = boards[0];
            json.WriteStartObject();
            Part(json, "scenario", scenario);
            json.WriteStartArray("priors");
            foreach (var hypothesis in board.Hypotheses) json.WriteNumberValue(hypothesis.Prior);
            json.WriteEndArray();
            json.WriteStartArray("indicators");
            foreach (var indicator in board.Indicators)
            {
                json.WriteStartObject();
                json.WriteString("id", indicator.Id);
                json.WriteString("title", indicator.Title);
                if (indicator.Group is not null) json.WriteString("group", indicator.Group);
                json.WriteNumber("weight", Math.Round(indicator.Weight, 4));
                json.WriteString("reason", indicator.Reason);
                if (asks.TryGetValue(indicator.Id, out var ask)) json.WriteString("ask", ask);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
