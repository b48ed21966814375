using NodaTime;

namespace Vedette.Model;

public static partial class DateRule
{
    private static DaySpan? Step(DaySpan span, ReadOnlySpan<char> text, LocalDate? reference)
    {
        switch (text)
        {
            case "since": return new DaySpan(span.First, null);
            case "until": return new DaySpan(null, span.Last);
            case "before": return new DaySpan(null, span.First?.PlusDays(-1));
            case "after": return new DaySpan(span.Last?.PlusDays(1), null);
            case "by": return new DaySpan(reference is { } day && span.Last >= day ? day : null, span.Last);
        }
        if (span.First is not { } first || span.Last is not { } last) return null;
        switch (text)
        {
            case "upto": return reference is { } now && now >= first && now < last ? new DaySpan(first, now) : span;
            case "onward": return reference is { } today && today >= first && today < last ? new DaySpan(today, last) : span;
            case "start" or "mid" or "late" or "end": return Part(first, last, span.Unit, text);
        }
        var (name, value, third) = Fields(text);
        var unit = Unit(third);
        if (string.Equals(name, "unit", StringComparison.Ordinal)) return Widened(first, last, Unit(value));
        if (!IsStep(name, third, value.Length > 0 && char.IsAsciiDigit(value[0])) || !Number(value, out var count)) return Base(text, first);
        return name switch
        {
            "half" when count is 1 or 2 => Half(first, last, span.Unit, count),
            "quarter" when span.Unit == DateUnit.Year && count is >= 1 and <= 4 => DaySpan.Months(first.Year, (3 * count) - 2, 3, DateUnit.Quarter),
            "first" or "last" when unit == DateUnit.Week && span.Unit is DateUnit.Month or DateUnit.Year or DateUnit.Quarter or DateUnit.Half => Weeks(first, last, count, name is "first"),
            "first" => DaySpan.Shift(first, count, unit) is { } end ? Cut(first, end.PlusDays(-1), last, count, unit) : null,
            "last" => DaySpan.Shift(last.PlusDays(1), -count, unit) is { } start ? Cut(start, last, last, count, unit) : null,
            "nth" => Nth(first, last, count, unit),
            "nthday" => NthDay(span, count, Array.IndexOf(Weekdays, third)),
            "shift" => DaySpan.Shift(first, count, unit) is { } a && DaySpan.Shift(last, count, unit) is { } b
                ? new DaySpan(a, b, span.Unit == DateUnit.Day ? DateUnit.Day : DateUnit.None) : null,
            "over" => DaySpan.Shift(first, count, unit) is { } far
                ? (count < 0 ? new DaySpan(far, last) : new DaySpan(first, far)) : null,
            _ => null,
        };
    }

    /// <summary>Whether it works on the days before it; a base that stands as a step is seen from the first of them.</summary>
    private static bool IsStep(string name, string third, bool signless) =>
        name is "first" or "last" or "nth" && Unit(third) != DateUnit.None
        || name is "nthday" or "shift" or "over"
        || (name is "half" or "quarter" && third.Length == 0 && signless);

    private static DaySpan? Widened(LocalDate first, LocalDate last, DateUnit unit) =>
        unit != DateUnit.None && DaySpan.Of(unit, first) is var whole && whole.Last >= last ? whole : null;

    /// <summary>The early, middle, late or last part. Of a month: 1 to 10, 10 to 20, 20 and 25 to its end. Of a year: January
    /// to April, May to August, September to December, and its last two months. Of a decade or century:
    /// the first four tenths, three to seven, the last four and the last two. Of anything else: thirds.</summary>
    private static DaySpan Part(LocalDate first, LocalDate last, DateUnit unit, ReadOnlySpan<char> part)
    {
        if (unit == DateUnit.Month)
        {
            return part switch
            {
                "start" => new(first, first.PlusDays(9)),
                "mid" => new(first.PlusDays(9), first.PlusDays(19)),
                "late" => new(first.PlusDays(19), last),
                _ => new(first.PlusDays(24), last),
            };
        }
        if (unit == DateUnit.Year)
        {
            return part switch
            {
                "start" => new(first, first.PlusMonths(4).PlusDays(-1)),
                "mid" => new(first.PlusMonths(4), first.PlusMonths(8).PlusDays(-1)),
                "late" => new(first.PlusMonths(8), last),
                _ => new(first.PlusMonths(10), last),
            };
        }
        if (unit is DateUnit.Decade or DateUnit.Century)
        {
            var years = last.Year - first.Year + 1;
            return part switch
            {
                "start" => new(first, first.PlusYears(years * 4 / 10).PlusDays(-1)),
                "mid" => new(first.PlusYears(years * 3 / 10), first.PlusYears(years * 7 / 10).PlusDays(-1)),
                "late" => new(first.PlusYears(years * 6 / 10), last),
                _ => new(first.PlusYears(years * 8 / 10), last),
            };
        }
        var third = (Period.DaysBetween(first, last) + 1) / 3;
        return part switch
        {
            "start" => new(first, first.PlusDays(third)),
            "mid" => new(first.PlusDays(third), last.PlusDays(-third)),
            _ => new(last.PlusDays(-third), last),
        };
    }

    private static DaySpan Half(LocalDate first, LocalDate last, DateUnit unit, int which)
    {
        if (unit == DateUnit.Year) return DaySpan.Months(first.Year, which == 1 ? 1 : 7, 6, DateUnit.Half);
        var days = (Period.DaysBetween(first, last) + 1) / 2;
        return which == 1 ? new(first, first.PlusDays(Math.Max(days - 1, 0))) : new(first.PlusDays(days), last);
    }

    /// <summary>The first or last units of a span, cut at its end; one unit that is a whole of the calendar keeps its name.</summary>
    private static DaySpan? Cut(LocalDate first, LocalDate end, LocalDate last, int count, DateUnit unit)
    {
        var to = end > last ? last : end;
        return count > 0 && first <= to
            ? new DaySpan(first, to, count == 1 && DaySpan.Of(unit, first) is var whole && whole.First == first && whole.Last == to ? unit : DateUnit.None)
            : null;
    }

    /// <summary>The first or last weeks of a span; a week belongs to the month or year that holds its Thursday.</summary>
    private static DaySpan? Weeks(LocalDate first, LocalDate last, int count, bool atStart)
    {
        if (count is < 1 or > 52) return null;
        var edge = atStart ? first.PlusDays(DaySpan.Mod(4 - (int)first.DayOfWeek, 7)) : last.PlusDays(-DaySpan.Mod((int)last.DayOfWeek - 4, 7));
        var from = edge.PlusDays(-3 - (atStart ? 0 : 7 * (count - 1)));
        return new DaySpan(from, from.PlusDays((7 * count) - 1), count == 1 ? DateUnit.Week : DateUnit.None);
    }

    /// <summary>The n-th unit inside a span. A week belongs to the month or year that holds its Thursday.</summary>
    private static DaySpan? Nth(LocalDate first, LocalDate last, int count, DateUnit unit)
    {
        if (count < 1 || unit is DateUnit.None) return null;
        var origin = unit is DateUnit.Week or DateUnit.Weekend ? DaySpan.Of(unit, first.PlusDays(unit == DateUnit.Week ? 3 : 0)).First!.Value : first;
        if (unit == DateUnit.Week && origin.PlusDays(3) < first) origin = origin.PlusDays(7);
        if (DaySpan.Shift(origin, count - 1, unit) is not { } start || start > last) return null;
        return DaySpan.Of(unit, start);
    }

    private static DaySpan? NthDay(DaySpan span, int nth, int weekday)
    {
        if (span.First is not { } first || span.Last is not { } last || weekday < 1) return null;
        if (nth is < 1 or > 53) return null;
        var day = first.PlusDays(DaySpan.Mod(weekday - (int)first.DayOfWeek, 7));
        if (nth == 5 && span.Unit == DateUnit.Month)
        {
            // The fifth of a month is the last, as in "the last Monday of May".
            var end = last.PlusDays(-DaySpan.Mod((int)last.DayOfWeek - weekday, 7));
            return new DaySpan(end, end, DateUnit.Day);
        }
        day = day.PlusDays(7 * (nth - 1));
        return day <= last ? new DaySpan(day, day, DateUnit.Day) : null;
    }
}
