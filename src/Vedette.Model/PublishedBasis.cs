using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Where a report's date of publication comes from.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PublishedBasis>))]
public enum PublishedBasis
{
    Metadata,
    Text,
    Inferred,
    Unknown,
}
