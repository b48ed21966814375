using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Vedette.Publishing;

namespace Vedette.Server.Api;

/// <summary>How the interface writes and reads JSON: as the files do, in snake case, without nulls.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.DictionaryKeyPolicy = null;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.MaxDepth = 64;
        json.Converters.Add(new InstantConverter());
        json.Converters.Add(new LocalDateConverter());
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Blocks } };
    }

    // The blocks of a brief tell which they are.
    private static void Blocks(JsonTypeInfo type)
    {
        if (type.Type != typeof(Block)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "block" };
        foreach (var kind in typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block))))
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.Name)));
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }
}
