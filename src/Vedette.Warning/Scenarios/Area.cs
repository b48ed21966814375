using Vedette.Gazetteer;

namespace Vedette.Warning;

/// <summary>Where a watched thing must be. All parts that are given must hold for one place of the claim.</summary>
public sealed record Area
{
    /// <summary>Corners of a polygon that does not cross itself, at least 3; empty for none.</summary>
    public IReadOnlyList<GeoPoint> Polygon { get; init; } = [];

    /// <summary>The middle of a circle.</summary>
    public Place? Centre { get; init; }

    /// <summary>Radius of the circle.</summary>
    public double WithinKm { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the country to whose border distances are measured.</summary>
    public string? BorderOf { get; init; }

    /// <summary>Least distance from that border, inclusive.</summary>
    public double FromKm { get; init; }

    /// <summary>Greatest distance from that border, inclusive.</summary>
    public double ToKm { get; init; } = double.PositiveInfinity;

    /// <summary>ISO 3166-1 alpha-2; empty for any.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
}
