using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What sort of thing a claim says.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ClaimKind>))]
public enum ClaimKind
{
    ForceEstimate,
    SiteObservation,
    EquipmentSighting,
    Activity,
    Statement,
    DiplomaticEvent,
}
