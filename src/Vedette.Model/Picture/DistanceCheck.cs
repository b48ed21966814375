namespace Vedette.Model;

/// <summary>A stated distance against the map.</summary>
/// <param name="StatedKm">As the text says.</param>
/// <param name="MapKm">From the place to the legal border (in Crimea to the line that <paramref name="Line"/> names).</param>
/// <param name="Line">Which line was measured to.</param>
/// <param name="Consistent">True when |map - stated| is at most place radius + 2 km + 20 % of the stated distance.</param>
public sealed record DistanceCheck(double StatedKm, double MapKm, string Line, bool Consistent);
