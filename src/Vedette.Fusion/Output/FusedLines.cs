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
    /// <c>relation</c>, <c>score</c> from 0 to 1, <c>changed</c> (facts, in words) and <c>changes</c> (each with its class).</summary>
    public static IEnumerable<string> Copies(Picture picture)
    {
        var names = Names(picture);
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
                ["changes"] = Listed(copy.Changes),
            }.ToJsonString(Relaxed);
        }
    }

    /// <summary>One line a passage that stands twice: <c>a</c> the report that repeats with <c>a_start</c> and <c>a_end</c>, <c>b</c>
    /// with <c>b_start</c> and <c>b_end</c> what it repeats (the same report for a twin), <c>relation</c>, <c>score</c>, <c>changes</c>.</summary>
    public static IEnumerable<string> Passages(Picture picture)
    {
        var names = Names(picture);
        return picture.Passages.Select(p => new JsonObject
        {
            ["a"] = names[p.A],
            ["a_start"] = p.AStart,
            ["a_end"] = p.AEnd,
            ["b"] = names[p.B],
            ["b_start"] = p.BStart,
            ["b_end"] = p.BEnd,
            ["relation"] = Word(p.Relation),
            ["score"] = p.Score,
            ["changes"] = Listed(p.Changes),
        }.ToJsonString(Relaxed));
    }

    /// <summary>One line a claim that repeats another: <c>a</c> the claim, <c>b</c> the first claim of the same assertion that is
    /// no copy, <c>relation</c> and <c>changed</c>.</summary>
    public static IEnumerable<string> ClaimCopies(Picture picture) =>
        picture.Assertions.SelectMany(a => a.Members
            .Where(m => m.Carrier is not (Carrier.Original or Carrier.Relay))
            .Select(m => (Copy: m, Original: a.Members.FirstOrDefault(o => o.Carrier is Carrier.Original or Carrier.Relay)))
            .Where(p => p.Original is not null)
            .Select(p => new JsonObject
            {
                ["a"] = p.Copy.Claim,
                ["b"] = p.Original!.Claim,
                ["relation"] = Word(p.Copy.Carrier),
                ["changed"] = new JsonArray([.. p.Copy.Changed is { } changed ? new[] { JsonValue.Create(changed) } : []]),
            }.ToJsonString(Relaxed)));

    private static Dictionary<string, string> Names(Picture picture) =>
        picture.Reports.ToDictionary(r => r.Id, r => r.Reference.Path ?? r.Id, StringComparer.Ordinal);

    private static JsonArray Listed(IEnumerable<CopyChange> changes) => new([.. changes.Select(c => new JsonObject
    {
        ["class"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Class.ToString()),
        ["what"] = c.What,
        ["from"] = c.From,
        ["to"] = c.To,
        ["start"] = c.Start,
        ["end"] = c.End,
    })]);

    private static string Word(Carrier carrier) => JsonNamingPolicy.SnakeCaseLower.ConvertName(carrier.ToString());
}
