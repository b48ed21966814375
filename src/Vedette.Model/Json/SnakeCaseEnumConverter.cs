using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Writes enum members as the wire format has them: <c>AtLeast</c> is <c>at_least</c>.</summary>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
