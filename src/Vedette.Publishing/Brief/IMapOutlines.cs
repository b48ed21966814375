namespace Vedette.Publishing;

/// <summary>Where the map gets coasts and borders from.</summary>
public interface IMapOutlines
{
    /// <summary>Rings of land that may touch the box.</summary>
    IEnumerable<MapOutline> Lands(double south, double west, double north, double east);

    /// <summary>The land border between two countries, in one or more lines; empty where they have none.</summary>
    IEnumerable<MapOutline> Between(string country, string neighbour);
}
