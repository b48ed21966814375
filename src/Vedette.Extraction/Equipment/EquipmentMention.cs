using Vedette.Extraction.Quantities;

namespace Vedette.Extraction.Equipment;

/// <summary>Words read as a piece of equipment.</summary>
/// <param name="First">First token, inclusive; its number and article are left out.</param>
/// <param name="End">Last token, exclusive; the noun behind a designation ("launchers") belongs to it.</param>
/// <param name="Name">Normalised designation, or the class where the text has no designation.</param>
/// <param name="Category">tank, artillery_piece, air_defence …</param>
/// <param name="IsType">Whether a type is named ("T-72B3"), not only a class ("tanks").</param>
/// <param name="IsCivil">Whether civilians have such things too: "trucks".</param>
internal sealed record EquipmentMention(int First, int End, string Name, string Category, bool IsType, bool IsCivil)
{
    /// <summary>How many, where a number stands before it.</summary>
    public QuantityMention? Count { get; init; }
}
