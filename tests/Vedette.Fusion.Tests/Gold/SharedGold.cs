using System.Text.Json;
using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

/// <summary>The practice reports with their gold claims, from <c>../shared</c> beside the project: there for development, absent in a clone.</summary>
internal static class SharedGold
{
    public static string? Root { get; } = Find();

    /// <summary>All gold reports of some languages, with their claims as the extractor would give them.</summary>
    public static FusionInput Read(params string[] languages)
    {
        var reports = new List<Report>();
        var claims = new List<Claim>();
        foreach (var language in languages)
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root!, "practice", language), "*.gold.json").Order(StringComparer.Ordinal))
                ReadOne(file, language, reports, claims);
        return new FusionInput { Reports = reports, Claims = claims, Extractor = "gold" };
    }

    private static void ReadOne(string file, string language, List<Report> reports, List<Claim> claims)
    {
        var gold = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        var head = gold["report"]?.DeepClone().AsObject() ?? new JsonObject { ["id"] = Path.GetFileName(file) };
        var text = File.ReadAllText(file.Replace(".gold.json", ".txt", StringComparison.Ordinal)).Replace("\r\n", "\n", StringComparison.Ordinal);
        head["sha256"] ??= "";
        head["language"] ??= language;
        head["path"] = $"practice/{language}/{Path.GetFileName(file).Replace(".gold.json", ".txt", StringComparison.Ordinal)}";
        head["published_basis"] ??= "unknown";
        var reference = head.Deserialize(WireJson.Relaxed.ReportReference)!;
        var body = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5 : 0;
        reports.Add(new Report { Reference = reference, Text = text, BodyStart = body });

        foreach (var node in gold["claims"]!.AsArray())
            claims.Add(Normalised(node!.DeepClone().AsObject(), head, language).Deserialize(WireJson.Relaxed.Claim)!);
    }

    private static JsonObject Normalised(JsonObject claim, JsonObject head, string language)
    {
        claim["id"] = $"{language}-{claim["id"]}";
        claim["report"] = head.DeepClone();
        foreach (var name in claim.Where(p => p.Value is null).Select(p => p.Key).ToList())
            claim.Remove(name);
        if (claim["as_of"]?["basis"] is null) claim["as_of"] = new JsonObject { ["basis"] = "unknown" };
        claim["flags"] ??= new JsonArray();
        claim["rules"] ??= new JsonArray();
        claim["schema"] ??= Claim.SchemaVersion;
        foreach (var source in claim["attribution"]!["chain"]!.AsArray())
            source!["kind"] ??= "unknown";
        if (claim["part_of"] is { } whole) claim["part_of"] = $"{language}-{whole}";
        return claim;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Vedette.slnx")))
                return Path.Combine(folder.Parent!.FullName, "shared") is var shared && Directory.Exists(Path.Combine(shared, "practice")) ? shared : null;
        return null;
    }
}
