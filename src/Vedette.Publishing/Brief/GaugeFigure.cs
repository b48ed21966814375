namespace Vedette.Publishing;

/// <summary>Bars that set what is present beside what is planned. Nothing is added: the two are other figures.</summary>
/// <param name="Caption">What it shows and how to read it.</param>
/// <param name="Bars">One a plan.</param>
public sealed record GaugeFigure(string Caption, IReadOnlyList<GaugeBar> Bars) : Block;
