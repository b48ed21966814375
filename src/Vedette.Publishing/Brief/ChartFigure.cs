namespace Vedette.Publishing;

/// <summary>Ranges over time by origin: the main panel first, then small ones.</summary>
/// <param name="Caption">How to read it.</param>
/// <param name="Panels">At least one; each with at least one lane.</param>
public sealed record ChartFigure(string Caption, IReadOnlyList<ChartPanel> Panels) : Block;
