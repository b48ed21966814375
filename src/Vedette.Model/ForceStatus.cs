using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What the text says of a count; never mixed, never added across.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ForceStatus>))]
public enum ForceStatus
{
    Present,
    Planned,
    Reserve,
    Expected,
    Historic,
    Exercise,
    Moving,
    Withdrawn,
    Capacity,
    Casualty,
}
