using NodaTime;

namespace Vedette.Warning;

/// <summary>One sight of a watched thing.</summary>
/// <param name="Evidence">The assertion that shows it; its origin is the origin of the sight.</param>
/// <param name="Day">Day from which on it ages.</param>
/// <param name="Other">A second assertion without which it would not be seen.</param>
public readonly record struct Sighting(Evidence Evidence, LocalDate Day, Evidence? Other = null);
