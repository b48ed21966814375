using NodaTime;

namespace Vedette.Collection.Dating;

/// <summary>Finds the year of a dateline that has none, by what the report itself says: a full date near it, or a weekday that
/// fits one year only among those that the text allows. Without such evidence there is no year: the clock is never asked.</summary>
internal static class MissingYear
{
    private const int Scanned = 100_000;
    private const int NearDays = 120;
    private const int Span = 12;

    /// <summary>The year, or null.</summary>
    /// <param name="weekday">Weekday beside the date, ISO number; null where none stands there.</param>
    /// <param name="lineStart">Start of the line with the date: its first weekday is nearly always that of the dateline or of the day before.</param>
    public static int? Find(string text, int bodyStart, WrittenDate open, int? weekday, int lineStart, int lineEnd)
    {
        var tokens = Token.Split(text, bodyStart, Math.Min(text.Length, bodyStart + Scanned));
        var said = weekday ?? FirstWeekday(text, lineStart, lineEnd);
        return ByNearDate(tokens, open, weekday, said) ?? ByWeekday(tokens, open, said);
    }

    private static int? ByNearDate(List<Token> tokens, WrittenDate open, int? beside, int? said)
    {
        (int Distance, int Year)? best = null;
        foreach (var date in DateReader.All(tokens))
        {
            if (date.Year is not { } written || Middle(date) is not { } near) continue;
            for (var year = written - 1; year <= written + 1; year++)
            {
                if (open.In(year) is not { } day || !Fits(day, beside, said)) continue;
                var distance = Math.Abs(Period.DaysBetween(near, day));
                if (distance <= NearDays && (best is null || distance < best.Value.Distance)) best = (distance, year);
            }
        }
        return best?.Year;
    }

    // A text mostly names its own year or one beside it as its latest; else exactly one later year may fit.
    private static int? ByWeekday(List<Token> tokens, WrittenDate open, int? said)
    {
        if (said is not { } weekday) return null;
        var latest = 0;
        foreach (var token in tokens)
            if (token.IsYear) latest = Math.Max(latest, token.Number);
        return latest == 0 ? null : Only(latest - 1, latest + 1) ?? Only(latest + 2, latest + Span);

        int? Only(int from, int to)
        {
            int? only = null;
            for (var year = from; year <= to; year++)
            {
                if (open.In(year) is not { } day || (int)day.DayOfWeek != weekday) continue;
                if (only is not null) return null;
                only = year;
            }
            return only;
        }
    }

    // Beside the date the weekday is exact; in the sentence it may be that of the day or two before.
    private static bool Fits(LocalDate day, int? beside, int? said)
    {
        if (beside is { } exact) return (int)day.DayOfWeek == exact;
        return said is not { } weekday || ((int)day.DayOfWeek - weekday + 7) % 7 <= 2;
    }

    private static LocalDate? Middle(WrittenDate date) => date.Day > 0 ? date.Full : (date with { Day = 15 }).Full;

    private static int? FirstWeekday(string text, int start, int end)
    {
        foreach (var token in Token.Split(text, start, Math.Min(end, start + 1_000)))
            if (CalendarWords.Weekday(token.Folded) is > 0 and var weekday) return weekday;
        return null;
    }
}
