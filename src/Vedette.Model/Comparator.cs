using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How a number is bounded by its words.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Comparator>))]
public enum Comparator
{
    Exactly,
    About,
    AtLeast,
    UpTo,
    MoreThan,
    FewerThan,
    Range,
}
