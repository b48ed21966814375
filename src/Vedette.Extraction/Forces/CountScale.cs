namespace Vedette.Extraction.Forces;

/// <summary>Sorts of counted nouns, by how many of them there can be.</summary>
internal enum CountScale : byte
{
    People,
    Formations,
    Things,
}
