using System.Globalization;
using System.Text.Json;

namespace Vedette.Collection;

/// <summary>Areas of a GeoJSON file as named places: lines of the tables in <c>places/</c>. An area becomes the middle of its frame with
/// a radius that reaches its farthest corner.</summary>
internal static class ImportedAreas
{
    private const double KmPerDegree = 111.195;
    private const int MostFeatures = 50_000;

    public static Imported Read(string text, ImportOrigin origin)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
                return Importer.Refuse(origin, "is JSON, but no collection of features", "export a FeatureCollection");
            var problems = new List<ReadProblem>();
            var lines = new List<string> { string.Join('\t', "id", "feature", "country", "lat", "lon", "radius_km", "same_as", "en", "ru", "uk", "demonyms") };
            var slugs = new HashSet<string>(StringComparer.Ordinal);
            var number = 0;
            foreach (var feature in features.EnumerateArray().Take(MostFeatures))
            {
                number++;
                var (line, wrong) = Place(feature, origin, slugs);
                if (wrong is not null) problems.Add(new ReadProblem(origin.Path, LineOf(text, number), $"feature {number.ToString(CultureInfo.InvariantCulture)}: {wrong}", "mend it"));
                else lines.Add(line!);
            }
            if (problems.Count > 0) return Imported.Nothing(problems);
            return number == 0 ? Importer.Refuse(origin, "holds no feature", "") : new Imported([], null, lines, [], []);
        }
        catch (JsonException trouble)
        {
            return Importer.Refuse(origin, "is cut off, or no JSON", "export it again", (int?)trouble.LineNumber + 1);
        }
    }

    private static (string? Line, string? Wrong) Place(JsonElement feature, ImportOrigin origin, HashSet<string> slugs)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object || Text(properties, "name") is not { Length: > 0 } name)
            return (null, "has no property 'name'");
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("coordinates", out var coordinates)) return (null, $"'{name}' has no geometry");
        var points = new List<(double Lon, double Lat)>();
        if (!Collect(coordinates, points, 0) || points.Count == 0) return (null, $"the coordinates of '{name}' are no numbers");
        if (points.Exists(p => Math.Abs(p.Lat) > 90 || Math.Abs(p.Lon) > 180))
            return (null, $"'{name}' lies outside the world" + (points.TrueForAll(p => Math.Abs(p.Lon) <= 90 && Math.Abs(p.Lat) <= 180) ? "; GeoJSON has longitude first: they look swapped" : ""));
        if (Text(geometry, "type") == "Polygon" && coordinates.EnumerateArray().Any(r => r.GetArrayLength() < 4 || r[0].GetRawText() != r[r.GetArrayLength() - 1].GetRawText())) return (null, $"a ring of '{name}' is not closed");
        var (lat, lon) = ((points.Min(p => p.Lat) + points.Max(p => p.Lat)) / 2, (points.Min(p => p.Lon) + points.Max(p => p.Lon)) / 2);
        var radius = Math.Max(1, points.Max(p => Math.Sqrt(Math.Pow((p.Lat - lat) * KmPerDegree, 2) + Math.Pow((p.Lon - lon) * KmPerDegree * Math.Cos(double.DegreesToRadians(lat)), 2))));
        var slug = Slug.Of(name);
        for (var n = 2; !slugs.Add(slug); n++) slug = $"{Slug.Of(name)}-{n.ToString(CultureInfo.InvariantCulture)}";
        var cells = new[]
        {
            "vedette:" + slug, Text(properties, "feature") ?? (points.Count > 1 ? "region" : "town"), Text(properties, "country") ?? origin.CountryAt(lat, lon) ?? "",
            Number(lat, "0.####"), Number(lon, "0.####"), Number(Math.Ceiling(radius * 10) / 10, "0.#"), "", name, Text(properties, "name:ru") ?? "", Text(properties, "name:uk") ?? "", "",
        };
        return cells.Any(c => c.Any(char.IsControl)) ? (null, $"'{name}' holds control characters") : (string.Join('\t', cells), null);
    }

    private static bool Collect(JsonElement item, List<(double, double)> points, int depth)
    {
        if (item.ValueKind != JsonValueKind.Array || depth > 4) return false;
        if (item.GetArrayLength() >= 2 && item[0].ValueKind == JsonValueKind.Number)
        {
            if (item[1].ValueKind != JsonValueKind.Number) return false;
            points.Add((item[0].GetDouble(), item[1].GetDouble()));
            return true;
        }
        foreach (var inner in item.EnumerateArray())
            if (!Collect(inner, points, depth + 1)) return false;
        return true;
    }

    // Where the feature of that number begins, as far as the word "Feature" tells.
    private static int? LineOf(string text, int number)
    {
        var at = -1;
        for (var n = 0; n < number; n++)
            if ((at = text.IndexOf("\"Feature\"", at + 1, StringComparison.Ordinal)) < 0) return null;
        return 1 + text.AsSpan(0, at).Count('\n');
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
