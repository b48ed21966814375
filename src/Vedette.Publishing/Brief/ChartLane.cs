namespace Vedette.Publishing;

/// <summary>The figures of one independent origin.</summary>
/// <param name="Origin">Its name.</param>
/// <param name="Marks">By date.</param>
public sealed record ChartLane(string Origin, IReadOnlyList<ChartMark> Marks);
