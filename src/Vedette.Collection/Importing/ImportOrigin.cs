using NodaTime;

namespace Vedette.Collection;

/// <summary>Who imports a file, and when.</summary>
/// <param name="Path">The file as the user names it.</param>
/// <param name="By">Who imports it: what the file says is attributed to them.</param>
/// <param name="At">When.</param>
/// <param name="CountryAt">The country (ISO 3166-1 alpha-2) of a point of latitude and longitude; null at sea.</param>
public sealed record ImportOrigin(string Path, string By, Instant At, Func<double, double, string?> CountryAt);
