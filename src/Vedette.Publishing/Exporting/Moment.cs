using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Days and instants as other formats write them. What lies outside the years 1 to 9998 they cannot write: it is left out.</summary>
internal static class Moment
{
    /// <summary>The first instant of a date; null where it is open or unknown.</summary>
    public static Instant? Start(Edtf? date) => Writable(date?.Earliest) is { } day ? day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : null;

    /// <summary>The last day of a date, as its first instant; null where it is open or unknown.</summary>
    public static Instant? Last(Edtf? date) => Writable(date?.Latest) is { } day ? day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : null;

    /// <summary><c>2021-12-03T00:00:00.000Z</c>.</summary>
    public static string Millis(Instant at) => at.ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary><c>2021-12-03T00:00:00Z</c>.</summary>
    public static string Seconds(Instant at) => at.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary><c>2021-12-03T00:00:00-00:00</c>: the common alerting protocol writes UTC so.</summary>
    public static string Alerting(Instant at) => at.ToString("uuuu-MM-dd'T'HH:mm:ss'-00:00'", CultureInfo.InvariantCulture);

    /// <summary>A day that can be written; null for others.</summary>
    public static LocalDate? Writable(LocalDate? day) => day is { Year: >= 1 and <= 9998 } ? day : null;
}
