using System.Text.Json.Serialization;

namespace Vedette.Storage.Sqlite;

/// <summary>How documents are written into the database.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(CorrectionDocument))]
[JsonSerializable(typeof(AlertDocument))]
internal sealed partial class StoreJson : JsonSerializerContext;
