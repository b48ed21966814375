using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Reads and writes an <see cref="Edtf"/> as its text.</summary>
public sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString() ?? "", out var edtf)
            ? edtf
            : throw new JsonException($"not an EDTF level 1 date: {reader.GetString()}");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
