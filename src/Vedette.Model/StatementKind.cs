using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What a statement does.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<StatementKind>))]
public enum StatementKind
{
    Warning,
    Denial,
    ThreatOfConsequence,
    Demand,
    Promise,
    RedLine,
    AgreementClaim,
    AssessmentOfIntent,
    CallForDeescalation,
    Accusation,
    Offer,
    Other,
}
