using System.Globalization;
using System.Text.Json;

namespace Vedette.Collection;

/// <summary>Areas of a GeoJSON file as named places: lines of the tables in <c>places/</c>. An area becomes the middle of its frame with
/// a radius that reaches its farthest corner.</summary>
internal static class ImportedAreas
{
    private const int MostFeatures = 50_000;

    public static Imported Read(string text, ImportOrigin origin)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Importer.MostDepth });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
                return Importer.Refuse(origin, "is JSON, but no collection of features", "export a FeatureCollection");
            if (features.GetArrayLength() == 0) return Importer.Refuse(origin, "holds no feature", "export features with a name");
            if (features.GetArrayLength() > MostFeatures) return Importer.Refuse(origin, $"holds more than {MostFeatures} features", "import it in parts");
            var problems = new List<ReadProblem>();
            var warnings = new List<ReadProblem>();
            var lines = new List<string> { string.Join('\t', "id", "feature", "country", "lat", "lon", "radius_km", "same_as", "en", "ru", "uk", "demonyms") };
            var slugs = new HashSet<string>(StringComparer.Ordinal);
            var at = JsonLinesOf.Items(text, "features");
            foreach (var feature in features.EnumerateArray())
            {
                var number = (problems.Count + lines.Count).ToString(CultureInfo.InvariantCulture);
                var line = at[problems.Count + lines.Count - 1];
                void Tell(List<ReadProblem> list, string reason, string remedy) => list.Add(new ReadProblem(origin.Path, line, $"feature {number}: {reason}", remedy));
                var (cells, wrong) = Place(feature, origin, slugs, (reason, remedy) => Tell(warnings, reason, remedy));
                if (wrong is not null) Tell(problems, wrong, "mend it");
                else lines.Add(string.Join('\t', cells!));
            }
            return problems.Count > 0 ? Imported.Nothing(problems) : new Imported([], null, lines, [], warnings);
        }
        catch (JsonException trouble)
        {
            return Importer.Refuse(origin, "is cut off, or no JSON", "export it again", (int?)trouble.LineNumber + 1);
        }
    }

    private static (string[]? Cells, string? Wrong) Place(JsonElement feature, ImportOrigin origin, HashSet<string> slugs, Action<string, string> warn)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object || Text(properties, "name") is not { Length: > 0 } name)
            return (null, "has no property 'name'");
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object) return (null, $"'{name}' has no geometry");
        var (shape, wrong) = AreaShape.Read(geometry);
        if (shape is null) return (null, $"'{name}' {wrong}");
        if (shape.Clockwise) warn($"a ring of '{name}' runs clockwise", "it is read as what it encloses");
        var found = origin.CountryAt(shape.Lat, shape.Lon);
        var country = Text(properties, "country")?.ToUpperInvariant();
        if (shape.IsPoint && country is not null && found is not null && found != country)
            warn($"'{name}' lies in {found}, the file says {country}", Math.Abs(shape.Lon) <= 90 && origin.CountryAt(shape.Lon, shape.Lat) == country ? "latitude and longitude look swapped" : "look at the coordinates again");
        var slug = Slug.Of(name);
        for (var n = 2; !slugs.Add(slug); n++) slug = $"{Slug.Of(name)}-{n.ToString(CultureInfo.InvariantCulture)}";
        // To a hundredth of a degree: no place is an aim point.
        string[] cells =
        [
            "vedette:" + slug, Text(properties, "feature") ?? (shape.IsPoint ? "town" : "region"), country ?? found ?? "",
            Number(shape.Lat, "0.##"), Number(shape.Lon, "0.##"), Number(Math.Ceiling(shape.RadiusKm * 10) / 10, "0.#"), "", name, Text(properties, "name:ru") ?? "", Text(properties, "name:uk") ?? "", "",
        ];
        return cells.Any(c => c.Any(char.IsControl)) ? (null, $"'{name}' holds control characters") : (cells, null);
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
