using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds sites that belong together without being one: a town and its station, a range that bears its name.</summary>
internal static class RelatedSites
{
    /// <summary>A station or range that is called after a town lies so far from it at most, beyond the doubt of both.</summary>
    private const double MostKm = 10;

    /// <summary>The sites, each with those that share the first word of its name and lie beside it.</summary>
    public static List<Site> Link(IReadOnlyList<Site> sites)
    {
        var namesakes = sites.Where(s => s.Lat is not null && FirstWord(s).Length > 2).ToLookup(FirstWord, StringComparer.Ordinal);
        return [.. sites.Select(site => site.Lat is null ? site : site with
        {
            Related = [.. namesakes[FirstWord(site)].Where(s => s.Id != site.Id && IsBeside(site, s)).Select(s => s.Id).Order(StringComparer.Ordinal)],
        })];
    }

    private static string FirstWord(Site site) => Folding.Key(site.Name).Split(' ')[0];

    private static bool IsBeside(Site a, Site b) =>
        GreatCircle.DistanceKm(a.Lat!.Value, a.Lon!.Value, b.Lat!.Value, b.Lon!.Value) <= MostKm + a.RadiusKm!.Value + b.RadiusKm!.Value;
}
