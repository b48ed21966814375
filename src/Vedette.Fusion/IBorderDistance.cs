namespace Vedette.Fusion;

/// <summary>Measures from a spot to a country's legal border.</summary>
public interface IBorderDistance
{
    /// <summary>The distance to the border of a country.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="lat">Degrees north.</param>
    /// <param name="lon">Degrees east.</param>
    /// <returns>Kilometres and the name of the line that was measured to; null where the border is not known.</returns>
    (double Km, string Line)? ToBorder(string country, double lat, double lon);
}
