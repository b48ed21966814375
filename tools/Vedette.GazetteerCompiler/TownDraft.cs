using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Rules;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>How a town becomes a place.</summary>
internal static class TownDraft
{
    // A capital is meant before larger towns and before regions of its name ("Washington").
    private const double CapitalBonus = 20_000_000;

    // Inhabitants of a square kilometre of built-up land, about the mean of the world's cities (Angel and others, Atlas of Urban Expansion, 2016).
    private const double Density = 4_000;

    // Coordinates of villages are good to about so much; the largest cities reach about so far from their middle.
    private const double LeastRadiusKm = 2;
    private const double MostRadiusKm = 30;

    public static Draft Of(Town town, string? regionId)
    {
        var place = new Place(
            $"geonames:{town.Id}", town.Name, town.Feature, town.Country, town.Admin1.Length > 0 ? town.Admin1 : null,
            town.Lat, town.Lon, Radius(town.Population), town.Population);
        var prominence = town.Population + (town.Feature == "PPLC" ? CapitalBonus : 0);
        // Quarters of towns and abandoned places stand behind towns of the same name.
        if (town.Feature is "PPLX" or "PPLQ") prominence /= 10;
        var draft = new Draft(place, prominence, regionId);
        draft.Names.AddRange(TownNames.Of(town));
        return draft;
    }

    /// <summary>The built-up area with its outskirts, where a garrison or station "in" the town may stand: the circle that so many people fill
    /// at the density of towns, half as wide again, for towns are no circles around the spot that the list gives.</summary>
    private static double Radius(long population) =>
        Math.Round(Math.Clamp(1.5 * Math.Sqrt(population / (Density * Math.PI)), LeastRadiusKm, MostRadiusKm), 1);
}
