using Vedette.Gazetteer;

namespace Vedette.GazetteerCompiler;

/// <summary>A place while its names are still being gathered.</summary>
internal sealed class Draft(Place place, double prominence, string? regionId = null)
{
    public Place Place { get; set; } = place;

    public double Prominence { get; set; } = prominence;

    public string? RegionId { get; set; } = regionId;

    public List<PlaceName> Names { get; } = [];

    public void Add(string name, NameKind kind, string? language = null) => Names.Add(new(name, kind, language));

    public PlaceEntry Entry() => new(Place, Names, Prominence, RegionId);
}
