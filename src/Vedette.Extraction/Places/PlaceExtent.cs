namespace Vedette.Extraction.Places;

/// <summary>How far a candidate reaches.</summary>
internal enum PlaceExtent
{
    Spot,
    Region,
    Country,
}
