using System.Text.Json;

namespace Vedette.Evaluation.Recognizers;

/// <summary>What a case of the Recognizers-Text specs expects at one place.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last character, inclusive.</param>
/// <param name="Text">The characters, in lower case.</param>
/// <param name="Type">date, daterange, time, datetime, duration, set, number, numberrange, ordinal, percentage, dimension, currency …</param>
/// <param name="Number">The value of a number, or a range such as "[20,30)"; null where there is none.</param>
/// <param name="Subtype">integer, decimal, fraction, power …; null where the case has none.</param>
/// <param name="Values">The values of a time that are right: often a past and a future one.</param>
public sealed record RecognizersResult(int Start, int End, string Text, string Type, string? Number, string? Subtype, IReadOnlyList<RecognizersValue> Values)
{
    /// <summary>Reads one result.</summary>
    public static RecognizersResult Parse(JsonElement json)
    {
        var values = new List<RecognizersValue>();
        var resolution = json.TryGetProperty("Resolution", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        if (resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var list))
            foreach (var value in list.EnumerateArray())
                values.Add(new RecognizersValue(Get(value, "timex"), Get(value, "value"), Get(value, "start"), Get(value, "end"), Get(value, "Mod")));
        var type = Get(json, "TypeName") ?? Get(json, "Typename") ?? "";
        return new RecognizersResult(json.GetProperty("Start").GetInt32(), json.GetProperty("End").GetInt32(), Get(json, "Text") ?? "",
            type.StartsWith("datetimeV2.", StringComparison.Ordinal) ? type[11..] : type, Get(resolution, "value") is { } number and not "null" ? number : null, Get(resolution, "subtype"), values);
    }

    private static string? Get(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
