namespace Vedette.Publishing;

/// <summary>A ring of a country's land or a line between two countries.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of the land; of a line, the country on one side; empty where unknown.</param>
/// <param name="Neighbour">The country on the other side of a line; null for rings and coasts.</param>
/// <param name="Points">Degrees, in order; the first is not repeated at the end of a ring.</param>
/// <param name="Closed">True for a ring.</param>
public sealed record MapOutline(string Country, string? Neighbour, IReadOnlyList<(double Lat, double Lon)> Points, bool Closed);
