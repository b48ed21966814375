using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How a report carries a finding of its origin.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Carrier>))]
public enum Carrier
{
    Original,
    Relay,
    Verbatim,
    Reworded,
    Translated,
    Distorted,
}
