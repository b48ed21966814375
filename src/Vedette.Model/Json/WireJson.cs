using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How values are written and read: snake_case names, nulls left out, no escapes but the needed ones.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(ReportedStatement))]
[JsonSerializable(typeof(Picture))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(ReportReference))]
public sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>The context for people and files: characters outside ASCII stay as they are.</summary>
    public static WireJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
