namespace Vedette.Publishing;

/// <summary>The map of a theatre. Bounds are degrees; the longitude never wraps.</summary>
public sealed record MapFigure(
    string Caption,
    double South,
    double West,
    double North,
    double East,
    IReadOnlyList<MapOutline> Lands,
    MapBand? Band,
    IReadOnlyList<MapMark> Marks) : Block;
