using Vedette.Model;

namespace Vedette.Extraction.Equipment;

/// <summary>Words read as a piece of equipment.</summary>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive; the noun behind a designation ("launchers") belongs to it.</param>
/// <param name="Span">The words.</param>
/// <param name="Name">Normalised designation, or the class where the text has no designation.</param>
/// <param name="Category">tank, artillery_piece, air_defence …</param>
/// <param name="IsDesignation">Whether a type is named ("T-72B3"), not only a class ("tanks").</param>
public sealed record EquipmentMention(int FirstToken, int EndToken, Span Span, string Name, string Category, bool IsDesignation);
