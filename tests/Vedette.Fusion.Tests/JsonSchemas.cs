using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Vedette.Fusion.Tests;

/// <summary>Checks JSON against the project's own schemas: as much of JSON Schema 2020-12 as they use.</summary>
internal sealed class JsonSchemas
{
    private readonly Dictionary<string, JsonNode> _byId;

    public JsonSchemas(string folder)
    {
        _byId = Directory.EnumerateFiles(folder, "*.schema.json").Select(f => JsonNode.Parse(File.ReadAllText(f))!)
            .ToDictionary(s => (string)s["$id"]!, s => s, StringComparer.Ordinal);
    }

    public static string Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "Vedette.slnx")))
                    return Path.Combine(folder.FullName, "schemas");
            throw new DirectoryNotFoundException("schemas");
        }
    }

    public List<string> Errors(JsonNode? value, string id)
    {
        var errors = new List<string>();
        Check(value, _byId[id], _byId[id], "$", errors);
        return errors;
    }

    private void Check(JsonNode? value, JsonNode schema, JsonNode root, string path, List<string> errors)
    {
        if (schema["$ref"] is { } reference)
        {
            var parts = ((string)reference!).Split('#');
            var target = parts[0].Length > 0 ? _byId[parts[0]] : root;
            Check(value, parts.Length > 1 ? Resolve(target, parts[1]) : target, target, path, errors);
        }
        if (schema["oneOf"] is JsonArray options && options.Count(o => Passes(value, o!, root)) != 1) errors.Add($"{path}: not one of the alternatives");
        if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value)) errors.Add($"{path}: {value} instead of {constant}");
        if (schema["enum"] is JsonArray allowed && !allowed.Any(a => JsonNode.DeepEquals(a, value))) errors.Add($"{path}: {value} is not allowed");
        if (schema["type"] is { } type && !IsOf(value, type)) errors.Add($"{path}: {value?.ToJsonString()} is no {type.ToJsonString()}");
        if (schema["pattern"] is { } pattern && value is JsonValue && !Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.NonBacktracking)) errors.Add($"{path}: {value} does not match {pattern}");
        if (schema["minimum"] is { } minimum && value is JsonValue && (double)value! < (double)minimum!) errors.Add($"{path}: {value} below {minimum}");
        if (schema["maximum"] is { } maximum && value is JsonValue && (double)value! > (double)maximum!) errors.Add($"{path}: {value} above {maximum}");
        if (value is JsonObject map) CheckObject(map, schema, root, path, errors);
        if (value is JsonArray list && schema["items"] is { } items)
            for (var i = 0; i < list.Count; i++) Check(list[i], items, root, $"{path}[{i}]", errors);
    }

    private void CheckObject(JsonObject map, JsonNode schema, JsonNode root, string path, List<string> errors)
    {
        foreach (var name in schema["required"]?.AsArray() ?? [])
            if (!map.ContainsKey((string)name!)) errors.Add($"{path}: no {name}");
        foreach (var (name, value) in map)
        {
            if (schema["properties"]?[name] is { } property) Check(value, property, root, $"{path}.{name}", errors);
            else if (schema["additionalProperties"] is JsonValue closed && !(bool)closed) errors.Add($"{path}: {name} is not in the schema");
        }
    }

    private bool Passes(JsonNode? value, JsonNode schema, JsonNode root)
    {
        var errors = new List<string>();
        Check(value, schema, root, "$", errors);
        return errors.Count == 0;
    }

    private static JsonNode Resolve(JsonNode node, string pointer) =>
        pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(node, (n, part) => n[part] ?? throw new KeyNotFoundException(pointer));

    private static bool IsOf(JsonNode? value, JsonNode type) =>
        type is JsonArray several ? several.Any(t => IsOf(value, t!)) : (string)type! switch
        {
            "null" => value is null,
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
            "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && (double)value! % 1 == 0,
            "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            _ => false,
        };
}
