using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Where an activity points.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Direction>))]
public enum Direction
{
    Escalation,
    DeEscalation,
    Ambiguous,
}
