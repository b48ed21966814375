using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How far the text commits itself to a claim; see <c>claims.schema.json</c> for the rules.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Modality>))]
public enum Modality
{
    Asserted,
    Reported,
    Estimated,
    Possible,
    Predicted,
    Conditional,
    Denied,
    Demanded,
}
