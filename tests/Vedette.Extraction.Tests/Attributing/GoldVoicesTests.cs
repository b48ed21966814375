using System.Diagnostics;
using System.Text.Json;
using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>Origin and owner at the figures of the practice gold, compared as <c>../shared/score/names.py</c> compares names.
/// The floors lie a little under what was measured, so that a loss shows.</summary>
public class GoldVoicesTests
{
    private const string Compare = """
        import json, sys
        sys.path.insert(0, sys.argv[1])
        import names
        for line in sys.stdin:
            p = json.loads(line)
            print(int(names.same_source(p['got'], p['want']) if p['kind'] == 'origin' else names.same_actor(p['got'], p['want'])))
        """;

    [SharedGoldFact]
    public void Origins_of_figures_are_mostly_right() => Share("origin").ShouldBeGreaterThan(0.80);

    [SharedGoldFact]
    public void Owners_of_forces_are_mostly_right() => Share("actor").ShouldBeGreaterThan(0.90);

    private static double Share(string kind)
    {
        var actors = new ActorReader(Some.English);
        var (voices, owners) = (new AttributionReader(Some.English, actors), new Ownership(actors));
        var pairs = new List<string>();
        foreach (var gold in Directory.EnumerateFiles(Path.Combine(SharedGoldFactAttribute.Folder!, "practice", "en"), "*.gold.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(gold));
            var document = Read(File.ReadAllText(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal)), json.RootElement.GetProperty("report"));
            foreach (var claim in json.RootElement.GetProperty("claims").EnumerateArray())
            {
                if (!claim.TryGetProperty("quantity", out var quantity) || quantity.ValueKind != JsonValueKind.Object) continue;
                var span = quantity.GetProperty("span");
                var first = VoiceSpecs.TokenAt(document, span.GetProperty("start").GetInt32());
                var end = VoiceSpecs.TokenAt(document, span.GetProperty("end").GetInt32() - 1) + 1;
                var sentence = document.SentenceOf(first);
                var chain = claim.GetProperty("attribution").GetProperty("chain");
                var (got, want) = kind == "origin"
                    ? (voices.Read(document).For(sentence, first).Attribution.Origin?.Name, chain.GetArrayLength() > 0 ? chain[0].GetProperty("name").GetString() : null)
                    : (owners.ActorOf(document, document.Sentences[sentence], first, end), claim.TryGetProperty("actor", out var actor) ? actor.GetString() : null);
                if (kind == "actor" && want is null) continue;
                pairs.Add(JsonSerializer.Serialize(new { kind, got, want }));
            }
        }
        var right = Ask(pairs);
        return right.Count(answer => answer == "1") / (double)pairs.Count;
    }

    private static Document Read(string text, JsonElement report)
    {
        var body = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5 : 0;
        var outlet = report.TryGetProperty("outlet", out var name) ? name.GetString() : null;
        var published = report.TryGetProperty("published", out var date) ? date.GetString() : null;
        return Document.Read(Some.Report(text, published, outlet) with { BodyStart = body }, Some.English);
    }

    private static string[] Ask(List<string> pairs)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Compare);
        start.ArgumentList.Add(Path.Combine(SharedGoldFactAttribute.Folder!, "score"));
        using var python = Process.Start(start)!;
        var answers = python.StandardOutput.ReadToEndAsync();
        foreach (var pair in pairs) python.StandardInput.WriteLine(pair);
        python.StandardInput.Close();
        return answers.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
