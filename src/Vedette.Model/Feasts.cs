using System.Globalization;
using NodaTime;

namespace Vedette.Model;

/// <summary>Feasts that other calendars set.</summary>
internal static class Feasts
{
    /// <summary>Easter Sunday of the eastern churches: the Julian computus, in the Gregorian calendar.</summary>
    public static LocalDate OrthodoxEaster(int year)
    {
        if (year is < 326 or > 9000) return new LocalDate(Math.Clamp(year, -9900, 9900), 4, 1);
        var moon = ((19 * (year % 19)) + 15) % 30;
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var sum = moon + sunday + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The day in a Gregorian year that has a month and day of another calendar: Umm al-Qura (from 1901), the Hebrew with months
    /// from Nisan, or the Chinese without leap months (1901 to 2100). Of two such days in one year, the first; null where there is none.</summary>
    public static LocalDate? Of(string calendar, int year, int month, int day) => calendar switch
    {
        "islamic" => Within(year, CalendarSystem.UmAlQura, [Year(CalendarSystem.UmAlQura, year, 1), Year(CalendarSystem.UmAlQura, year, 12)], month, day),
        "hebrew" => Within(year, CalendarSystem.HebrewScriptural, [Year(CalendarSystem.HebrewScriptural, year, 1), Year(CalendarSystem.HebrewScriptural, year, 12)], month, day),
        "chinese" => Chinese(year, month, day),
        _ => null,
    };

    private static int Year(CalendarSystem calendar, int year, int month)
    {
        // Umm al-Qura is tabled for two centuries only.
        var within = calendar == CalendarSystem.UmAlQura ? Math.Clamp(year, 1901, 2076) : Math.Clamp(year, 1, 9000);
        return new LocalDate(within, month, 15).WithCalendar(calendar).Year;
    }

    private static LocalDate? Within(int year, CalendarSystem calendar, ReadOnlySpan<int> years, int month, int day)
    {
        foreach (var of in years)
        {
            if (of < calendar.MinYear || of > calendar.MaxYear || month < 1 || month > calendar.GetMonthsInYear(of) || day < 1 || day > calendar.GetDaysInMonth(of, month)) continue;
            var date = new LocalDate(of, month, day, calendar).WithCalendar(CalendarSystem.Iso);
            if (date.Year == year) return date;
        }
        return null;
    }

    private static LocalDate? Chinese(int year, int month, int day)
    {
        if (year is < 1902 or > 2099) return null;
        var calendar = new ChineseLunisolarCalendar();
        // Months behind a leap month are numbered one higher.
        var leap = calendar.GetLeapMonth(year);
        var date = calendar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0);
        return date.Year == year ? LocalDate.FromDateTime(date) : null;
    }
}
