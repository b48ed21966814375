using System.Text.Json.Nodes;
using Json.Schema;

namespace Vedette.Publishing.Tests;

/// <summary>The schemas that this project publishes.</summary>
internal static class OwnSchemas
{
    private static readonly Lazy<JsonSchema> Claim = new(() => JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../../schemas/claims.schema.json"))));

    /// <summary>What is wrong with lines of claims; those that withdraw one hold its id alone.</summary>
    public static IEnumerable<string> ClaimLines(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)
            .Where(n => n["withdrawn"] is null && !Claim.Value.Evaluate(n).IsValid)
            .Select(n => $"jsonl: {string.Join("; ", Claim.Value.Evaluate(n, new EvaluationOptions { OutputFormat = OutputFormat.List }).Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}")).Take(5))} in {n.ToJsonString()[..Math.Min(300, n.ToJsonString().Length)]}");
}
