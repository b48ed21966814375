using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How well founded an assessment is.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ConfidenceLevel>))]
public enum ConfidenceLevel
{
    Low,
    Moderate,
    High,
}
