using NodaTime;
using NodaTime.Text;

namespace Vedette.Pipeline;

/// <summary>A day that somebody asks for.</summary>
public static class AskedDay
{
    // Whoever asks for a day asks up to its end: the calendar must go on behind it.
    private const int LastYear = 9998;

    /// <summary>Reads <c>2021-12-03</c>; null for anything else, and for days of the last year of the calendar.</summary>
    public static LocalDate? Read(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && day.Year is >= 1 and <= LastYear ? day : null;
}
