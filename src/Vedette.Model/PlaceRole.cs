using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What a place is to its claim.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PlaceRole>))]
public enum PlaceRole
{
    At,
    Near,
    In,
    From,
    To,
    Toward,
    Along,
    Subject,
}
