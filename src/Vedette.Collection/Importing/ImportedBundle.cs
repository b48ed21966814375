using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Collection;

/// <summary>Reports of a STIX 2.1 bundle: name and description, then the notes that each refers to, a paragraph each. Revoked reports
/// and notes are left out.</summary>
internal static class ImportedBundle
{
    private const int MostReports = 100_000;

    public static Imported Read(string text, ImportOrigin origin)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Importer.MostDepth });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "type") != "bundle" || !root.TryGetProperty("objects", out var objects) || objects.ValueKind != JsonValueKind.Array)
                return Importer.Refuse(origin, "is JSON, but no STIX bundle with objects", "export a bundle of STIX 2.1 from the other tool");
            var at = JsonLinesOf.Items(text, "objects");
            var all = objects.EnumerateArray().Select((o, i) => (Item: o, Line: at[i])).Where(o => o.Item.ValueKind == JsonValueKind.Object && !Revoked(o.Item)).ToList();
            var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var (item, _) in all)
                if (Text(item, "id") is { } id) byId[id] = item;
            var reports = new List<CollectedReport>();
            var problems = new List<ReadProblem>();
            foreach (var (item, line) in all.Where(o => Text(o.Item, "type") == "report"))
            {
                if (Text(item, "name") is null || Text(item, "id") is null) problems.Add(new ReadProblem(origin.Path, line, "a report without id or name", "mend the bundle"));
                else reports.Add(Report(item, byId, origin));
            }
            if (reports.Count > MostReports) return Importer.Refuse(origin, $"holds more than {MostReports} reports", "import it in parts");
            if (reports.Count == 0 && problems.Count == 0) return Importer.Refuse(origin, "the bundle holds no report", "only reports with their notes are imported");
            return problems.Count > 0 ? Imported.Nothing(problems) : new Imported(reports, null, [], [], []);
        }
        catch (JsonException trouble)
        {
            return Importer.Refuse(origin, "is cut off, or no JSON", "export it again", (int?)trouble.LineNumber + 1);
        }
    }

    private static CollectedReport Report(JsonElement item, Dictionary<string, JsonElement> byId, ImportOrigin origin)
    {
        var notes = Array(item, "object_refs").Select(r => r.ValueKind == JsonValueKind.String && byId.TryGetValue(r.GetString()!, out var found) ? found : default)
            .Where(n => n.ValueKind == JsonValueKind.Object && Text(n, "type") == "note").ToList();
        var body = new StringBuilder(Text(item, "name"));
        if (Text(item, "description") is { Length: > 0 } description) body.Append("\n\n").Append(description);
        foreach (var note in notes)
            if (Text(note, "content") is { Length: > 0 } content) body.Append("\n\n").Append(content);
        var bytes = Encoding.UTF8.GetBytes($"[{string.Join(",\n", notes.Prepend(item).Select(n => n.GetRawText()))}]");
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var url = Array(item, "external_references").Where(r => r.ValueKind == JsonValueKind.Object).Select(r => Text(r, "url")).FirstOrDefault(u => u is not null);
        var outlet = Text(item, "created_by_ref") is { } maker && byId.TryGetValue(maker, out var identity) ? Text(identity, "name") : null;
        var published = OffsetDateTimePattern.ExtendedIso.Parse(Text(item, "published") ?? "") is { Success: true, Value: var at } ? at : (NodaTime.OffsetDateTime?)null;
        var reference = new ReportReference(
            $"r-{sha256[..20]}", $"{Path.GetFileName(origin.Path)}#{Text(item, "id")}", url, outlet ?? origin.By, Text(item, "name"),
            published is { } p ? Edtf.Day(p.ToInstant().InUtc().Date) : null, published is null ? PublishedBasis.Unknown : PublishedBasis.Metadata, Text(item, "lang") ?? "en", sha256);
        var text = body.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new CollectedReport(new Report { Reference = reference, Text = text, PublishedAt = published, RetrievedAt = origin.At, Authors = [origin.By], Constructed = IsExercise(item, byId) }, bytes);
    }

    // What another Vedette marked as made up stays so marked.
    private static bool IsExercise(JsonElement item, Dictionary<string, JsonElement> byId) =>
        Array(item, "object_marking_refs").Any(r => r.ValueKind == JsonValueKind.String && byId.TryGetValue(r.GetString()!, out var marking)
            && marking.TryGetProperty("definition", out var definition) && definition.ValueKind == JsonValueKind.Object && Text(definition, "statement")?.StartsWith("EXERCISE", StringComparison.Ordinal) == true);

    private static bool Revoked(JsonElement item) => item.TryGetProperty("revoked", out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<JsonElement> Array(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
