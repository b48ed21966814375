using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What of a list is to be written: everything, or what differs from what the receiver has.</summary>
/// <param name="Upsert">New and changed items, in the order of the later list.</param>
/// <param name="Removed">Items that the receiver has and that are gone.</param>
internal sealed record Delta<T>(IReadOnlyList<T> Upsert, IReadOnlyList<T> Removed)
{
    /// <summary>Compares two lists of items by id and contents.</summary>
    public static Delta<T> Between(IReadOnlyList<T>? before, IReadOnlyList<T> after, Func<T, string> id, JsonTypeInfo<T> type)
    {
        if (before is null) return new Delta<T>(after, []);
        var old = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var item in before) old[id(item)] = JsonSerializer.SerializeToUtf8Bytes(item, type);
        var here = new HashSet<string>(StringComparer.Ordinal);
        var upsert = new List<T>();
        foreach (var item in after)
        {
            here.Add(id(item));
            if (!old.TryGetValue(id(item), out var was) || !was.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(item, type))) upsert.Add(item);
        }
        return new Delta<T>(upsert, [.. before.Where(i => !here.Contains(id(i)))]);
    }
}
