using NodaTime;

namespace Vedette.Model;

public static partial class DateRule
{
    private static readonly string[] Weekdays = ["", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] MonthNames = ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The name by which rules know a weekday, 1 = Monday.</summary>
    public static string Weekday(int day) => Weekdays[day];

    /// <summary>The name by which rules know a month, 1 to 12.</summary>
    public static string Month(int month) => MonthNames[month];

    private static DaySpan? Base(ReadOnlySpan<char> text, LocalDate? reference)
    {
        if (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '-'))
            return Absolute(text);
        if (reference is not { } day) return null;
        if (text is "now") return DaySpan.Of(DateUnit.Day, day);
        var (name, value, direction) = Fields(text);
        if (direction.Length == 0)
        {
            var unit = Unit(name);
            if (unit == DateUnit.None || !Number(value, out var count)) return null;
            return DaySpan.Shift(unit == DateUnit.Day ? day : DaySpan.Of(unit, day).First!.Value, count, unit) is { } shifted ? DaySpan.Of(unit, shifted) : null;
        }
        switch (name)
        {
            case "weekday": return OfWeek(Array.IndexOf(Weekdays, value), direction, day);
            case "dom":
                // "13-mon": a 13th that is a Monday.
                var dash = value.IndexOf('-', StringComparison.Ordinal);
                var named = dash < 0 ? 0 : Array.IndexOf(Weekdays, value[(dash + 1)..]);
                return named >= 0 && Number(dash < 0 ? value : value.AsSpan(0, dash), out var dom) && dom is >= 1 and <= 31
                    ? Choose(direction, day, (day.Year * 12) + day.Month - 1, n => DayOf((int)Math.Floor(n / 12.0), DaySpan.Mod(n, 12) + 1, dom) is { } found && (named == 0 || (int)found.First!.Value.DayOfWeek == named) ? found : null)
                    : null;
            case "date" when value.Length == 9 && value[5] == '-':
                // "04-23-fri": of the years around, the one in which it is that weekday; else as if none were named.
                var at = Array.IndexOf(Weekdays, value[6..]);
                return Yearly(name, value[..5]) is { } dated
                    ? Choose("near", day, day.Year, year => Math.Abs(year - day.Year) <= 1 && dated(year) is { } found && (int)found.First!.Value.DayOfWeek == at ? found : null) ?? Choose(direction, day, day.Year, dated)
                    : null;
            default:
                return Yearly(name, value) is { } make ? Choose(direction, day, day.Year, make) : null;
        }
    }

    /// <summary>An EDTF date with the unit it is.</summary>
    private static DaySpan? Absolute(ReadOnlySpan<char> text)
    {
        if (!Edtf.TryParse(text.ToString(), out var edtf)) return null;
        var body = text.TrimStart('-');
        var unit = body.Contains('/') ? DateUnit.None
            : body.EndsWith("XX") && body.Length == 4 ? DateUnit.Century
            : body.Contains('X') ? DateUnit.Decade
            : body.Length == 4 ? DateUnit.Year
            : body.Length == 7 ? (body[5] == '2' ? DateUnit.Season : DateUnit.Month)
            : DateUnit.Day;
        return new DaySpan(edtf.Earliest, edtf.Latest, unit);
    }

    /// <summary>What comes every year, as a function of the year; null from it where the year has none (29 February).</summary>
    private static Func<int, DaySpan?>? Yearly(string name, string value)
    {
        switch (name)
        {
            case "month" when Array.IndexOf(MonthNames, value) is > 0 and var month:
                return year => DaySpan.Months(year, month, 1, DateUnit.Month);
            case "date" when value.Length == 5 && Number(value.AsSpan(0, 2), out var month) && Number(value.AsSpan(3), out var dom) && month is >= 1 and <= 12:
                return year => DayOf(year, month, dom);
            case "season" when Number(value, out var season) && season is >= 21 and <= 24:
                return year => DaySpan.Months(year, 3 * (season - 20), 3, DateUnit.Season);
            case "quarter" when Number(value, out var quarter) && quarter is >= 1 and <= 4:
                return year => DaySpan.Months(year, (3 * quarter) - 2, 3, DateUnit.Quarter);
            case "half" when Number(value, out var half) && half is 1 or 2:
                return year => DaySpan.Months(year, (6 * half) - 5, 6, DateUnit.Half);
            case "easter" when Number(value, out var offset):
                return year => Day(Easter(year).PlusDays(offset));
            case "orthodox" when Number(value, out var days):
                return year => Day(Feasts.OrthodoxEaster(year).PlusDays(days));
            case "islamic" or "hebrew" or "chinese" when value.Split('-') is [var inMonth, var onDay] && Number(inMonth, out var moon) && Number(onDay, out var date):
                return year => Feasts.Of(name, year, moon, date) is { } feast ? Day(feast) : null;
            case "nth":
                // Month, which one (5 = the last), weekday: 11-4-thu.
                var parts = value.Split('-');
                if (parts.Length != 3 || !Number(parts[0], out var m) || m is < 1 or > 12 || !Number(parts[1], out var nth)) return null;
                var weekday = Array.IndexOf(Weekdays, parts[2]);
                if (weekday < 1) return null;
                return year => NthDay(DaySpan.Months(year, m, 1, DateUnit.Month), nth, weekday);
            default:
                return null;
        }
    }

    /// <summary>A day so near is meant, whatever the tense beside it.</summary>
    private const int CloseDays = 31;

    /// <summary>Looks from the candidate of the reference's own period in both directions.</summary>
    private static DaySpan? Choose(string direction, LocalDate day, int here, Func<int, DaySpan?> make)
    {
        if (string.Equals(direction, "this", StringComparison.Ordinal)) return make(here);
        if (string.Equals(direction, "story", StringComparison.Ordinal))
        {
            if (make(here) is { } ahead && ahead.Last >= day) return ahead;
            direction = "near";
        }
        // A tense only points: "will come on 10 December" may be told on the 12th, but not of a day that is a year away.
        if (direction is "ahead" or "back")
        {
            if (Choose("near", day, here, make) is { } near && near.Distance(day) <= CloseDays) return near;
            direction = direction == "ahead" ? "future" : "past";
        }
        DaySpan? best = null;
        var least = int.MaxValue;
        for (var step = 0; step <= 14; step++)
        {
            foreach (var n in step == 0 ? [here] : new[] { here - step, here + step })
            {
                if (make(n) is not { } span) continue;
                var fits = direction switch
                {
                    "past" => span.First <= day,
                    "future" => span.Last >= day,
                    "last" => span.Last < day,
                    "next" => span.First > day,
                    "near" => true,
                    _ => false,
                };
                if (!fits || span.Distance(day) >= least) continue;
                (best, least) = (span, span.Distance(day));
            }
            // A leap day may be eight years away, a Friday the 13th fourteen months; everything else is found next door.
            if (best is not null && step >= 2) return best;
        }
        return best;
    }

    private static DaySpan? OfWeek(int weekday, string direction, LocalDate day)
    {
        if (weekday < 1) return null;
        var offset = weekday - (int)day.DayOfWeek;
        var back = -DaySpan.Mod(-offset, 7);
        return direction switch
        {
            "past" => Day(day.PlusDays(back)),
            "future" => Day(day.PlusDays(DaySpan.Mod(offset, 7))),
            "before" => Day(day.PlusDays(back == 0 ? -7 : back)),
            "after" => Day(day.PlusDays(offset <= 0 ? offset + 7 : offset)),
            "last" => Day(day.PlusDays(offset - 7)),
            "next" => Day(day.PlusDays(offset + 7)),
            "this" => Day(day.PlusDays(offset)),
            "near" or "story" => Day(day.PlusDays(back >= -3 ? back : back + 7)),
            _ => null,
        };
    }

    private static DaySpan Day(LocalDate day) => new(day, day, DateUnit.Day);

    private static DaySpan? DayOf(int year, int month, int day) =>
        year is > -9900 and < 9900 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? Day(new LocalDate(year, month, day)) : null;

    /// <summary>Easter Sunday of the western churches (the anonymous Gregorian computus, Meeus/Jones/Butcher).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return year is > 325 and < 9900 ? new LocalDate(year, n / 31, (n % 31) + 1) : new LocalDate(Math.Clamp(year, -9900, 9900), 4, 1);
    }
}
