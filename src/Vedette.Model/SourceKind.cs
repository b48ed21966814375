using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What sort of party a source is.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SourceKind>))]
public enum SourceKind
{
    Person,
    Government,
    Military,
    Intelligence,
    Investigators,
    ImageryProvider,
    Media,
    Analyst,
    InternationalOrganisation,
    Anonymous,
    Unknown,
}
