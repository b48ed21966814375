namespace Vedette.Publishing;

/// <summary>Forces that are said to stand "near the border" and nowhere nearer: a band along the line, never a pin.</summary>
/// <param name="Label">"Near the border with Ukraine: no place given".</param>
/// <param name="Lines">The border.</param>
/// <param name="Exhibits">What says so.</param>
public sealed record MapBand(string Label, IReadOnlyList<MapOutline> Lines, IReadOnlyList<int> Exhibits);
