using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Vedette.Model;

namespace Vedette.Server.Live;

/// <summary>What changed between two pictures: items that are new or differ, and ids that are gone. Of the earlier picture only
/// a fingerprint of each item is kept.</summary>
internal sealed class PictureDelta
{
    private readonly Dictionary<string, List<byte[]>> _upsert = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _remove = new(StringComparer.Ordinal);
    private Edtf? _asOf;
    private bool _moved;

    public bool IsEmpty => _upsert.Count == 0 && _remove.Count == 0 && !_moved;

    public static (PictureDelta Delta, Dictionary<string, Dictionary<string, UInt128>> Prints) Between(
        Dictionary<string, Dictionary<string, UInt128>> before, Picture picture, Edtf? asOf)
    {
        var delta = new PictureDelta { _asOf = picture.AsOf, _moved = picture.AsOf != asOf };
        var prints = new Dictionary<string, Dictionary<string, UInt128>>(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Relaxed.Options.Encoder });
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var section in PictureSections.All)
        {
            var known = before.GetValueOrDefault(section.Name) ?? [];
            var now = prints[section.Name] = new Dictionary<string, UInt128>(StringComparer.Ordinal);
            foreach (var (id, item) in section.Items(picture))
            {
                buffer.ResetWrittenCount();
                writer.Reset();
                section.Write(writer, item);
                writer.Flush();
                SHA256.HashData(buffer.WrittenSpan, hash);
                var print = MemoryMarshal.Read<UInt128>(hash);
                now[id] = print;
                if (!known.TryGetValue(id, out var old) || old != print) Add(delta._upsert, section.Name, buffer.WrittenSpan.ToArray());
            }
            foreach (var id in known.Keys)
                if (!now.ContainsKey(id)) Add(delta._remove, section.Name, id);
        }
        return (delta, prints);
    }

    /// <summary><c>{"seq":…,"as_of":…,"upsert":{section:[items]},"remove":{section:[ids]}}</c>.</summary>
    public byte[] Write(long sequence)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Relaxed.Options.Encoder });
        writer.WriteStartObject();
        writer.WriteNumber("seq", sequence);
        if (_asOf is { } day) writer.WriteString("as_of", day.Text);
        writer.WriteStartObject("upsert");
        foreach (var (section, items) in _upsert)
        {
            writer.WriteStartArray(section);
            foreach (var item in items) writer.WriteRawValue(item, skipInputValidation: true);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteStartObject("remove");
        foreach (var (section, ids) in _remove)
        {
            writer.WriteStartArray(section);
            foreach (var id in ids) writer.WriteStringValue(id);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Add<T>(Dictionary<string, List<T>> into, string section, T item)
    {
        if (!into.TryGetValue(section, out var items)) into[section] = items = [];
        items.Add(item);
    }
}
