using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Vedette.Fusion;
using Vedette.Model;

namespace Vedette.Cli.Evaluation;

/// <summary>Scores a picture against marked questions, and its copies against marked lineage, each with an interval.</summary>
internal static class FusionScorer
{
    private const double Two = 1.96;

    /// <summary>The scorers' tables, and below them the intervals that they do not give.</summary>
    public static async Task<string> Run(EvaluationSet set, Picture picture, CancellationToken cancellation)
    {
        var scorers = Path.GetDirectoryName(set.Scorer)!;
        var gold = Path.Combine(scorers, "..", "gold", set.Gold is [var only] ? $"questions-dev-{Path.GetFileName(only)}.json" : "questions-dev.json");
        var folder = Directory.CreateTempSubdirectory("vedette-eval-");
        try
        {
            var (pictured, copied, scored) = (Path.Combine(folder.FullName, "picture.json"), Path.Combine(folder.FullName, "copies.jsonl"), Path.Combine(folder.FullName, "scored.json"));
            await File.WriteAllTextAsync(pictured, PictureJson.Write(picture), cancellation);
            await File.WriteAllLinesAsync(copied, FusedLines.Copies(picture), cancellation);
            var table = new StringBuilder();
            table.AppendLine(await Scorer.Run(Path.Combine(scorers, "score_questions.py"), ["--gold", gold, "--picture", pictured, "--json", scored], cancellation));
            table.AppendLine(await Scorer.Run(Path.Combine(scorers, "score_fusion.py"), ["--lineage", .. set.Gold, "--copies", copied], cancellation));
            var relations = JsonNode.Parse(await File.ReadAllTextAsync(scored, cancellation))!["relations"]!;
            if (relations["given"]!.GetValue<int>() is > 0 and var given)
                table.AppendLine(Wilson("relations of assertions, exact", relations["acc"]!.GetValue<double>(), given));
            if (await Sites(set, scorers, folder.FullName, pictured, cancellation) is { } sites) table.AppendLine("\nsites").AppendLine(sites);
            foreach (var line in CopyScore.Lines(set.Gold, picture)) table.AppendLine(line);
            return table.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The table of marked sites in the languages of the set; null where none are marked.</summary>
    private static async Task<string?> Sites(EvaluationSet set, string scorers, string folder, string pictured, CancellationToken cancellation)
    {
        var marked = Path.Combine(scorers, "..", "gold", "sites-dev.json");
        if (!File.Exists(marked)) return null;
        var part = Path.Combine(folder, "sites.json");
        var gold = JsonNode.Parse(await File.ReadAllTextAsync(marked, cancellation))!;
        await File.WriteAllTextAsync(part, GoldSubset.Of(gold, [.. set.Gold.Select(g => Path.GetFileName(g)!)]).ToJsonString(), cancellation);
        return await Scorer.Run(Path.Combine(scorers, "score_questions.py"), ["--gold", part, "--picture", pictured], cancellation);
    }

    /// <summary>A share of few with its interval after Wilson.</summary>
    private static string Wilson(string name, double share, int of)
    {
        var middle = (share + (Two * Two / (2 * of))) / (1 + (Two * Two / of));
        var half = Two / (1 + (Two * Two / of)) * Math.Sqrt((share * (1 - share) / of) + (Two * Two / (4.0 * of * of)));
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {share:0.000} [95% {middle - half:0.000} to {middle + half:0.000}] of {of}");
    }
}
