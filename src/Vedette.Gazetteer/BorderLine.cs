namespace Vedette.Gazetteer;

/// <summary>A piece of a border inside a map frame, to be drawn as a line.</summary>
/// <param name="CountryA">ISO 3166-1 alpha-2 of one side, the first in the alphabet.</param>
/// <param name="CountryB">Of the other side; the same for an administrative line.</param>
/// <param name="IsAdministrative">True for a line inside one country: that of Crimea.</param>
/// <param name="Points">Its points in order.</param>
public sealed record BorderLine(string CountryA, string CountryB, bool IsAdministrative, IReadOnlyList<GeoPoint> Points);
