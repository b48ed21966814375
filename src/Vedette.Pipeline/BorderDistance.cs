using Vedette.Fusion;
using Vedette.Gazetteer;

namespace Vedette.Pipeline;

/// <summary>Measures to the legal border; inside Crimea, where reports of today mean another line, to the administrative one,
/// which is named as what it is.</summary>
internal sealed class BorderDistance(Borders borders) : IBorderDistance
{
    // The peninsula south of Perekop and the Syvash.
    private static readonly GeoBox Crimea = new(44.3, 32.4, 46.2, 36.7);

    /// <inheritdoc />
    public (double Km, string Line)? ToBorder(string country, double lat, double lon)
    {
        if (country == "UA" && Crimea.Contains(lat, lon) && borders.CountryAt(lat, lon) == "UA"
            && borders.DistanceToCrimeanLineKm(lat, lon) is { } inside)
            return (inside, "the administrative line of Crimea");
        return borders.DistanceToBorderKm(lat, lon, country) is { } km ? (km, "border:" + country) : null;
    }
}
