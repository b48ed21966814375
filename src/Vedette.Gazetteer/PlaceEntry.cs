namespace Vedette.Gazetteer;

/// <summary>A place with everything that is compiled of it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Names">Its names besides the main one.</param>
/// <param name="Prominence">Orders the places of one name, higher first.</param>
/// <param name="RegionId">Id of the first-level region that it lies in.</param>
public sealed record PlaceEntry(Place Place, IReadOnlyList<PlaceName> Names, double Prominence, string? RegionId = null);
