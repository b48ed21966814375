using System.Text.Json;

namespace Vedette.Server.Tests;

/// <summary>A picture as a station holds it: items by section and id, changed by deltas.</summary>
internal sealed class Held
{
    private readonly SortedDictionary<string, string> _items = new(StringComparer.Ordinal);

    public static Held Of(JsonElement picture)
    {
        var held = new Held();
        foreach (var section in picture.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array))
            foreach (var item in section.Value.EnumerateArray()) held._items[$"{section.Name} {IdOf(section.Name, item)}"] = item.GetRawText();
        return held;
    }

    public void Apply(JsonElement delta)
    {
        foreach (var section in delta.GetProperty("upsert").EnumerateObject())
            foreach (var item in section.Value.EnumerateArray()) _items[$"{section.Name} {IdOf(section.Name, item)}"] = item.GetRawText();
        foreach (var section in delta.GetProperty("remove").EnumerateObject())
            foreach (var id in section.Value.EnumerateArray()) _items.Remove($"{section.Name} {id.GetString()}").ShouldBeTrue();
    }

    public void ShouldBe(Held other) => _items.ShouldBe(other._items);

    private static string IdOf(string section, JsonElement item) => section switch
    {
        "estimates" => item.GetProperty("question").GetString()!,
        "relations" => $"{item.GetProperty("a")} {item.GetProperty("b")} {item.GetProperty("relation")}",
        _ => item.GetProperty("id").GetString()!,
    };
}
