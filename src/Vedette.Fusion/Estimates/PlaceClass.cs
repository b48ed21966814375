using System.Collections.Frozen;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>How large a place is.</summary>
internal static class PlaceClass
{
    private const double RegionRadiusKm = 60;

    private static readonly FrozenSet<string> BorderWords = new[] { "border", "borders", "frontier" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A country, or its border by name.</summary>
    public static bool IsCountry(ClaimPlace place) =>
        (place.Feature is { } feature && Place.NamesCountry(feature))
        || (place is { Feature: null, Country: { } country, Name: { } name }
            && string.Join(' ', Folding.Key(name).Split(' ').Where(w => !BorderWords.Contains(w))) == Folding.Key(Countries.Name(country)));

    /// <summary>A first- or second-level region, a land without borders of its own, a sea.</summary>
    public static bool IsRegion(ClaimPlace place) => !IsCountry(place) && (place.Feature switch
    {
        null => place.RadiusKm >= RegionRadiusKm || (place.RadiusKm is null && place.Role == PlaceRole.In),
        "RGN" or "AREA" or "PEN" or "ISL" or "ISLS" or "SEA" or "GULF" or "BAY" or "STRT" or "OCN" or "RGNE" or "CONT" => true,
        var feature => feature.StartsWith("ADM", StringComparison.Ordinal),
    });

    public static string NameOf(ClaimPlace place) => place.Name ?? place.Span.Text;
}
