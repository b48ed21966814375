using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What a site does, as the text says.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SiteState>))]
public enum SiteState
{
    New,
    Growing,
    Present,
    Reactivated,
    Reduced,
    Vacated,
    Exercise,
    Historic,
}
