using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Rules;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>How a town becomes a place.</summary>
internal static class TownDraft
{
    // A capital is meant before larger towns and before regions of its name ("Washington").
    private const double CapitalBonus = 20_000_000;

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

    // The built-up area with its outskirts, where a garrison or station "in" the town may stand.
    private static double Radius(long population) => population switch
    {
        < 5_000 => 3,
        < 20_000 => 5,
        < 100_000 => 6,
        < 300_000 => 8,
        < 1_000_000 => 12,
        < 3_000_000 => 20,
        _ => 25,
    };
}
