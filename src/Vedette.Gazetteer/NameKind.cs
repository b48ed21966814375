namespace Vedette.Gazetteer;

/// <summary>What sort of name a text form is of its place.</summary>
public enum NameKind
{
    /// <summary>The main name of the place.</summary>
    Main,

    /// <summary>Another name, or the name in another language or spelling.</summary>
    Alternate,

    /// <summary>A spelling made by rule from a Cyrillic name; weaker evidence than a listed one.</summary>
    Variant,

    /// <summary>A short form in capitals: "US", "U.K.", "DPRK". It matches capitals only.</summary>
    Abbreviation,

    /// <summary>The people or the adjective: "Ukrainian", "Poles". It names the country or region, not a spot in it.</summary>
    Demonym,

    /// <summary>A case form of an inflected language: "Ельни" (of Yelnya).</summary>
    Inflected,
}
