namespace Vedette.Model;

/// <summary>A place with its history. It always carries its doubt: <see cref="RadiusKm"/> is at least 1.</summary>
/// <param name="Id"><c>s-</c> and the gazetteer id, or a slug where the place was not located.</param>
/// <param name="Name">For people.</param>
/// <param name="Lat">Degrees north; null where not located.</param>
/// <param name="Lon">Degrees east; null where not located.</param>
/// <param name="RadiusKm">How far the real spot may be from the coordinates, at least 1.</param>
/// <param name="Country">ISO 3166-1 alpha-2, de jure.</param>
/// <param name="Theatre">Id of its theatre.</param>
/// <param name="Observations">The ledger: by date, then claim id.</param>
/// <param name="Equipment">Normalised designations or categories seen, sorted.</param>
public sealed record Site(
    string Id,
    string Name,
    double? Lat,
    double? Lon,
    double? RadiusKm,
    string? Country,
    string Theatre,
    IReadOnlyList<SiteEntry> Observations,
    IReadOnlyList<string> Equipment)
{
    /// <summary>The latest state that anybody tells; null where nobody tells one. What is told as history is none.</summary>
    public SiteState? State { get; init; }

    /// <summary>The states over time: one stage for each stretch of an unchanged state, earliest first, undated last.</summary>
    public IReadOnlyList<SiteStage> Stages { get; init; } = [];

    /// <summary>The first day that an observation speaks of, else on which it became known.</summary>
    public Edtf? FirstSeen { get; init; }

    /// <summary>The last day that an observation of something there speaks of, else on which it became known.</summary>
    public Edtf? LastSeen { get; init; }

    /// <summary>Kinds of equipment with their first appearance, by item.</summary>
    public IReadOnlyList<EquipmentAppearance> Appearances { get; init; } = [];

    /// <summary>The names and spellings under which the reports tell of it, sorted.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Names of the independent origins that claim to know something of it, sorted.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Ids of sites that belong with it without being it: a town and its station; sorted.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Whether it is known only as near another place: then <see cref="RadiusKm"/> is that of the nearness.</summary>
    public bool OnlyNear { get; init; }
}
