using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How two assertions stand to each other. <see cref="SupersededBy"/>, <see cref="PartOf"/> and <see cref="DamagedCopy"/> run from a to b; the others have no direction.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RelationKind>))]
public enum RelationKind
{
    SupersededBy,
    PartOf,
    DamagedCopy,
    SameRounded,
    OtherScope,
    OtherDate,
    OtherDefinition,
    Contradiction,
}
