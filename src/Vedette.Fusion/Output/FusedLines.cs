using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The lines of <c>groups.jsonl</c> and <c>copies.jsonl</c>, without line ends. A report without a path goes by its id.</summary>
public static class FusedLines
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line an assertion: <c>group</c>, <c>members</c> (<c>report_path</c>, <c>start</c>, <c>end</c> of the quantity,
    /// <c>carrier</c>) and <c>origins</c>, the number of parties that claim to know: 1, or 0 for a report's own voice.</summary>
    public static IEnumerable<string> Groups(Picture picture) =>
        picture.Assertions.Select(a => new JsonObject
        {
            ["group"] = a.Id,
            ["members"] = new JsonArray([.. a.Members.Select(m => new JsonObject
            {
                ["report_path"] = m.ReportPath ?? m.Report,
                ["start"] = m.Start,
                ["end"] = m.End,
                ["carrier"] = Word(m.Carrier),
            })]),
            ["origins"] = a.Origin.Name.Length > 0 ? 1 : 0,
        }.ToJsonString(Relaxed));

    /// <summary>One line a copied report: <c>a</c> (also <c>report</c>) the copy, <c>b</c> (also <c>copy_of</c>) what it copies,
    /// <c>relation</c>, <c>score</c> from 0 to 1 and <c>changed</c>.</summary>
    public static IEnumerable<string> Copies(Picture picture)
    {
        var names = picture.Reports.ToDictionary(r => r.Id, r => r.Reference.Path ?? r.Id, StringComparer.Ordinal);
        foreach (var copy in picture.Copies)
        {
            var (a, b) = (names[copy.A], names[copy.B]);
            yield return new JsonObject
            {
                ["a"] = a,
                ["b"] = b,
                ["report"] = a,
                ["copy_of"] = b,
                ["relation"] = Word(copy.Relation),
                ["score"] = copy.Score,
                ["changed"] = new JsonArray([.. copy.Changed.Select(c => JsonValue.Create(c))]),
            }.ToJsonString(Relaxed);
        }
    }

    private static string Word(Carrier carrier) => JsonNamingPolicy.SnakeCaseLower.ConvertName(carrier.ToString());
}
