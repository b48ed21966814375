using NodaTime;

namespace Vedette.Warning;

/// <summary>A stretch of time.</summary>
/// <param name="Name">For people.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
public sealed record Episode(string Name, LocalDate From, LocalDate To)
{
    public bool Holds(LocalDate day) => day >= From && day <= To;
}
