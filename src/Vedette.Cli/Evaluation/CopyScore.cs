using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Cli.Evaluation;

/// <summary>F1 of copied reports by kind with a bootstrap interval: marked reports are drawn with replacement.</summary>
internal static class CopyScore
{
    private const int Rounds = 1_000;
    private const int Seed = 1;

    public static IEnumerable<string> Lines(IReadOnlyList<string> gold, Picture picture)
    {
        var reports = gold.SelectMany(folder => Directory.EnumerateFiles(folder, "*.gold.json")).Order(StringComparer.Ordinal)
            .Select(file => Read(file, picture)).ToList();
        foreach (var relation in new[] { "verbatim", "reworded", "distorted" })
        {
            var rows = reports.ConvertAll(r => Row(r, relation));
            if (rows.TrueForAll(r => r is { Gold: 0, Given: 0 })) continue;
            var random = new Random(Seed);
            var drawn = Enumerable.Range(0, Rounds).Select(_ => F1(Enumerable.Range(0, rows.Count).Select(_ => rows[random.Next(rows.Count)]))).Where(f => !double.IsNaN(f)).Order().ToList();
            yield return string.Create(CultureInfo.InvariantCulture,
                $"copies, {relation}: F1 {F1(rows):0.000} [95% {drawn[(int)(0.025 * drawn.Count)]:0.000} to {drawn[(int)(0.975 * drawn.Count)]:0.000}] of {rows.Sum(r => r.Gold)} marked");
        }
    }

    private static (string? Original, string? Relation, string? Found, string? As) Read(string file, Picture picture)
    {
        var lineage = JsonNode.Parse(File.ReadAllText(file))!["lineage"];
        var name = Path.GetFileName(file).Replace(".gold.json", ".txt", StringComparison.Ordinal);
        var folder = Path.GetFileName(Path.GetDirectoryName(file));
        var id = picture.Reports.FirstOrDefault(r => r.Reference.Path is { } path && path.EndsWith($"{folder}/{name}", StringComparison.Ordinal))?.Id;
        var copy = picture.Copies.FirstOrDefault(c => c.A == id);
        var found = copy is null ? null : Path.GetFileNameWithoutExtension(picture.Reports.First(r => r.Id == copy.B).Reference.Path);
        return (
            lineage?["copy_of"] is JsonValue value ? value.GetValue<string>() : null, lineage?["relation"]?.GetValue<string>(),
            found, copy is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(copy.Relation.ToString()));
    }

    private static (int Gold, int Given, int Right) Row((string? Original, string? Relation, string? Found, string? As) report, string relation)
    {
        var (marked, given) = (report.Original is not null && report.Relation == relation, report.Found is not null && report.As == relation);
        return (marked ? 1 : 0, given ? 1 : 0, marked && given && report.Original == report.Found ? 1 : 0);
    }

    private static double F1(IEnumerable<(int Gold, int Given, int Right)> rows)
    {
        var (gold, given, right) = (0, 0, 0);
        foreach (var row in rows) (gold, given, right) = (gold + row.Gold, given + row.Given, right + row.Right);
        return gold + given == 0 ? double.NaN : 2.0 * right / (gold + given);
    }
}
