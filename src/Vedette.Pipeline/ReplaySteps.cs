using NodaTime;

namespace Vedette.Pipeline;

/// <summary>Which days a replay stops at.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Days">From one stop to the next, at least 1.</param>
public readonly record struct ReplaySteps(LocalDate From, LocalDate To, int Days)
{
    /// <summary>Most stops of one replay.</summary>
    public const int Most = 4000;

    /// <summary>The days, earliest first.</summary>
    public IEnumerable<LocalDate> All()
    {
        for (var day = From; day <= To; day = day.PlusDays(Days)) yield return day;
    }
}
