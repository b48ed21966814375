namespace Vedette.Extraction.Places;

/// <summary>What a place name does in its sentence.</summary>
public enum PlaceSense
{
    /// <summary>It names a spot or an area.</summary>
    Spot,

    /// <summary>It names the border of a country: a line, not a centre.</summary>
    Border,

    /// <summary>It names the people or the adjective: "Ukrainian".</summary>
    Demonym,

    /// <summary>It stands for a government: "Moscow denies".</summary>
    Metonym,
}
