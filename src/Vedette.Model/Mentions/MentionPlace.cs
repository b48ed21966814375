using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>A place as a mention of it was resolved; every value is null where it was not.</summary>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="RadiusKm">How far the real spot may be from the coordinates.</param>
/// <param name="GazetteerId"><c>geonames:N</c>, <c>vedette:slug</c> or <c>iso:XX-YY</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure.</param>
/// <param name="Metonym">The name stands for a government: "Moscow denies".</param>
/// <param name="Demonym">The name is of the people or an adjective: "Ukrainian".</param>
public sealed record MentionPlace(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Lat,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Lon,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? RadiusKm,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? GazetteerId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Country,
    bool Metonym,
    bool Demonym)
{
    /// <summary>What the name may mean, likeliest first; null unless asked for.</summary>
    public IReadOnlyList<MentionCandidate>? Candidates { get; init; }
}
