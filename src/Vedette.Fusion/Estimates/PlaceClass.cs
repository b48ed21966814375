using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>How large a place is.</summary>
internal static class PlaceClass
{
    private const double RegionRadiusKm = 60;

    public static bool IsCountry(ClaimPlace place) => place.Feature?.StartsWith("PCL", StringComparison.Ordinal) == true;

    /// <summary>A first- or second-level region, a land without borders of its own, a sea.</summary>
    public static bool IsRegion(ClaimPlace place) => !IsCountry(place) && (place.Feature switch
    {
        null => place.RadiusKm >= RegionRadiusKm,
        "RGN" or "AREA" or "PEN" or "ISL" or "ISLS" or "SEA" or "GULF" or "BAY" or "STRT" or "OCN" or "RGNE" or "CONT" or "TERR" => true,
        var feature => feature.StartsWith("ADM", StringComparison.Ordinal),
    });

    public static string NameOf(ClaimPlace place) => place.Name ?? place.Span.Text;
}
