namespace Vedette.Model;

/// <summary>A piece of equipment as one claim names it.</summary>
/// <param name="Name">Normalised designation: "Buk-M3"; null where the text has only the class.</param>
/// <param name="Category">tank, artillery_piece, air_defence, missile_launcher, vehicle …</param>
/// <param name="Span">The words.</param>
/// <param name="Count">How many, where the text says.</param>
public sealed record EquipmentItem(string? Name, string Category, Span Span, Quantity? Count = null);
