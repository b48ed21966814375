using NodaTime;

namespace Vedette.Model;

/// <summary>Days from one to another, both inclusive and null where open, with the unit of the calendar that they are,
/// <see cref="DateUnit.None"/> where they are no whole unit.</summary>
internal readonly record struct DaySpan(LocalDate? First, LocalDate? Last, DateUnit Unit = DateUnit.None)
{
    private static readonly LocalDate Earliest = new(-9800, 1, 1);
    private static readonly LocalDate LatestDay = new(9800, 12, 31);

    /// <summary>The whole unit that holds a day. Weeks begin on Monday, winter in December.</summary>
    public static DaySpan Of(DateUnit unit, LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        switch (unit)
        {
            case DateUnit.Week: return new(monday, monday.PlusDays(6), unit);
            case DateUnit.Weekend: return new(monday.PlusDays(5), monday.PlusDays(6), unit);
            case DateUnit.Fortnight: return new(monday, monday.PlusDays(13), unit);
            case DateUnit.Month: return Months(day.Year, day.Month, 1, unit);
            case DateUnit.Quarter: return Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3, unit);
            case DateUnit.Season: return Months(day.Month < 3 ? day.Year - 1 : day.Year, day.Month < 3 ? 12 : day.Month / 3 * 3, 3, unit);
            case DateUnit.Half: return Months(day.Year, day.Month <= 6 ? 1 : 7, 6, unit);
            case DateUnit.Year: return Months(day.Year, 1, 12, unit);
            case DateUnit.Decade: return Years(day.Year - Mod(day.Year, 10), 10, unit);
            case DateUnit.Century: return Years(day.Year - Mod(day.Year, 100), 100, unit);
            default: return new(day, day, DateUnit.Day);
        }
    }

    /// <summary>A day some units away; null outside the years -9998 to 9999.</summary>
    public static LocalDate? Shift(LocalDate day, int count, DateUnit unit)
    {
        if (Math.Abs((long)count) > 100_000) return null;
        var (months, days) = unit switch
        {
            DateUnit.Week or DateUnit.Weekend => (0L, 7L * count),
            DateUnit.Fortnight => (0, 14L * count),
            DateUnit.Month => (count, 0L),
            DateUnit.Quarter or DateUnit.Season => (3L * count, 0),
            DateUnit.Half => (6L * count, 0),
            DateUnit.Year => (12L * count, 0),
            DateUnit.Decade => (120L * count, 0),
            DateUnit.Century => (1200L * count, 0),
            DateUnit.Day => (0, count),
            _ => (0, 0),
        };
        var year = day.Year + (months / 12) + (days / 365);
        if (year is < -9900 or > 9900) return null;
        return day.PlusMonths((int)months).PlusDays((int)days);
    }

    public static DaySpan Months(int year, int month, int count, DateUnit unit)
    {
        var first = new LocalDate(Math.Clamp(year, -9900, 9900), month, 1);
        return new(first, first.PlusMonths(count).PlusDays(-1), unit);
    }

    public static DaySpan Years(int year, int count, DateUnit unit) =>
        new(new LocalDate(Math.Clamp(year, -9900, 9900), 1, 1), new LocalDate(Math.Clamp(year + count - 1, -9900, 9999), 12, 31), unit);

    /// <summary>How many days lie between a day and this span; 0 inside.</summary>
    public int Distance(LocalDate day) =>
        First is { } f && day < f ? Period.DaysBetween(day, f)
        : Last is { } l && day > l ? Period.DaysBetween(l, day)
        : 0;

    public Edtf ToEdtf()
    {
        if (First is { } first && Last is { } last)
        {
            switch (Unit)
            {
                case DateUnit.Day: return Edtf.Day(first);
                case DateUnit.Month: return new($"{Year(first.Year)}-{first.Month:00}", first, last);
                case DateUnit.Season: return new($"{Year(first.Year)}-{20 + (first.Month / 3)}", first, last);
                case DateUnit.Year: return new(Year(first.Year), first, last);
                case DateUnit.Decade when first.Year > 0: return new(Year(first.Year)[..3] + "X", first, last);
                case DateUnit.Century when first.Year > 0: return new(Year(first.Year)[..2] + "XX", first, last);
                default: return Edtf.Between(first, last);
            }
        }
        return Edtf.Between(First, Last);
    }

    /// <summary>The value in the manner of TIMEX; null for spans that are no whole unit.</summary>
    public string? ToTimex()
    {
        if (First is not { } first || Last is null) return null;
        var year = first.Year > 0 ? Year(first.Year) : $"BC{1 - first.Year:0000}";
        switch (Unit)
        {
            case DateUnit.Day: return $"{year}-{first.Month:00}-{first.Day:00}";
            case DateUnit.Week or DateUnit.Weekend:
                var rule = NodaTime.Calendars.WeekYearRules.Iso;
                return $"{rule.GetWeekYear(first):0000}-W{rule.GetWeekOfWeekYear(first):00}{(Unit == DateUnit.Weekend ? "-WE" : "")}";
            case DateUnit.Month: return $"{year}-{first.Month:00}";
            case DateUnit.Quarter: return $"{year}-Q{((first.Month - 1) / 3) + 1}";
            case DateUnit.Season: return $"{year}-{(first.Month / 3) switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}";
            case DateUnit.Half: return $"{year}-H{(first.Month > 6 ? 2 : 1)}";
            case DateUnit.Year: return year;
            case DateUnit.Decade: return first.Year > 0 ? year[..3] : $"BC{-Last.Value.Year / 10:000}";
            case DateUnit.Century: return first.Year > 0 ? year[..2] : $"BC{-Last.Value.Year / 100:00}";
            default: return null;
        }
    }

    /// <summary>The years of a decade or century before Christ: "the 490s BC" are 499 to 490 BC.</summary>
    public static DaySpan BeforeChrist(int year, int count, DateUnit unit) => Years(1 - (year + count - 1), count, unit);

    public static int Mod(int a, int b) => ((a % b) + b) % b;

    public static bool Fits(LocalDate day) => day > Earliest && day < LatestDay;

    private static string Year(int year) => year < 0 ? $"-{-year:0000}" : $"{year:0000}";
}
