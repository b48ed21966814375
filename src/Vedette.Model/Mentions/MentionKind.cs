using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What a mention is of.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<MentionKind>))]
public enum MentionKind
{
    Place,
    Time,
    Quantity,
    Person,
    Organisation,
}
