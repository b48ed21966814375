using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>Where a candidate lies, in the form in which many can be compared fast.</summary>
/// <param name="Country">The two letters of its country in one number; 0 for none.</param>
/// <param name="Region">Hash of its country and first-level region; 0 for none.</param>
/// <param name="Extent">How far it reaches.</param>
/// <param name="X">Unit vector from the middle of the earth.</param>
internal readonly record struct PlaceSpot(int Country, int Region, PlaceExtent Extent, float X, float Y, float Z)
{
    private const double NearKm = 120;
    private const double FarKm = 4 * NearKm;
    private const double EarthKm = 6371;
    private const float FarChord = (float)(FarKm / EarthKm * (FarKm / EarthKm));

    public static PlaceSpot Of(Place place)
    {
        var (lat, lon) = (double.DegreesToRadians(place.Lat), double.DegreesToRadians(place.Lon));
        var country = place.Country is { Length: 2 } iso ? iso[0] << 8 | iso[1] : 0;
        var region = place.Admin1 is null ? 0 : HashOf(place.Admin1, country);
        var extent = place.IsCountry ? PlaceExtent.Country : place.Feature == "ADM1" ? PlaceExtent.Region : PlaceExtent.Spot;
        return new PlaceSpot(country, region, extent, (float)(Math.Cos(lat) * Math.Cos(lon)), (float)(Math.Cos(lat) * Math.Sin(lon)), (float)Math.Sin(lat));
    }

    /// <summary>How much this place speaks for another of the same text, 0 to 1: of the same country, of the same region, near by.</summary>
    public float BondTo(in PlaceSpot other)
    {
        if (Country == 0 || Country != other.Country) return 0.45f * Nearness(other);
        if (Extent == PlaceExtent.Country || other.Extent == PlaceExtent.Country) return 0.35f;
        var bond = Region != 0 && Region == other.Region ? 0.6f : 0.3f;
        return Extent == PlaceExtent.Spot && other.Extent == PlaceExtent.Spot ? bond + 0.4f * Nearness(other) : bond;
    }

    // 1 at the same spot, falling off with the distance; 0 beyond some hundred kilometres.
    private float Nearness(in PlaceSpot other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        var chord = x * x + y * y + z * z;
        return chord > FarChord ? 0 : MathF.Exp(-(float)(EarthKm / NearKm) * MathF.Sqrt(chord));
    }

    private static int HashOf(string region, int country)
    {
        var hash = country;
        foreach (var c in region) hash = hash * 31 + c;
        return hash == 0 ? 1 : hash;
    }
}
