using NodaTime;

namespace Vedette.Fusion;

/// <summary>Distances between intervals of days.</summary>
internal static class Timing
{
    /// <summary>Days between two intervals, both ends inclusive; 0 where they meet.</summary>
    public static int Gap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) =>
        Math.Max(0, Math.Max(Period.DaysBetween(to, otherFrom), Period.DaysBetween(otherTo, from)));
}
