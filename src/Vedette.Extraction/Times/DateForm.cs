using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>A date as read, before its year is settled: ends of a range lend each other their years.</summary>
internal struct DateForm
{
    public const int NoYear = int.MinValue;

    public DateForm() => Year = NoYear;

    /// <summary>What it names: a day, month, season, quarter, half or year, or None where <see cref="Base"/> says it all.</summary>
    public DateUnit Unit;
    public int Year;

    /// <summary>Month 1 to 12, season 21 to 24, quarter 1 to 4 or half 1 to 2.</summary>
    public int Number;
    public int Day;

    /// <summary>The base of its rule, where unit and number are not used.</summary>
    public string? Base;

    /// <summary>Feasts: a base that still lacks its direction.</summary>
    public bool Recurs;

    /// <summary>Steps behind the base, each with its bar.</summary>
    public string Steps = "";

    /// <summary>Of an interval written as one ("5 to 8 December", "2014-2018"): the first token of its second end, else 0.</summary>
    public int Split;

    /// <summary>The weekday that a day is said to be, 1 to 7, else 0: it tells the year.</summary>
    public int Weekday;

    /// <summary>Of an interval of days of one month, the last of them; else 0.</summary>
    public int LastDay;

    /// <summary>What is written as one are two days: "3 and 17 November".</summary>
    public bool Apart;

    /// <summary>It counts from a time named before, not from the day of the report.</summary>
    public bool Anchored;

    /// <summary>The unit in which it counts from an anchor.</summary>
    public DateUnit Counting;

    /// <summary>Anchored, and meaningless without one: "that day".</summary>
    public bool NeedsAnchor;

    /// <summary>It counts from a time named before only where the story looks back: "the end of the month".</summary>
    public bool MayBeAnchored;

    /// <summary>The words themselves say which year, month or week is meant: "this April", "last May".</summary>
    public string? Direction;

    /// <summary>Day part or time of day in the manner of TIMEX, without its T: "MO", "17:00".</summary>
    public string? Clock;

    /// <summary>A TIMEX value of its own: PRESENT_REF.</summary>
    public string? Timex;

    /// <summary>Letters before its TIMEX value: "FY" of a fiscal year, whose days the words do not tell.</summary>
    public string? Prefix;

    /// <summary>A date that its words name, a year aside.</summary>
    public bool Explicit;

    public readonly bool HasYear => Year != NoYear;

    /// <summary>Whether a year would say more.</summary>
    public readonly bool TakesYear => Year == NoYear && Base is null && Unit is not (DateUnit.None or DateUnit.Year);

    /// <summary>The rule: see <see cref="DateRule"/>.</summary>
    /// <param name="direction">Where to look for what has no year.</param>
    public readonly string Rule(string direction)
    {
        direction = Direction ?? direction;
        if (Base is not null) return Recurs ? $"{(HasYear ? YearText(Year) + "|" : "")}{Insert(Base, HasYear ? "this" : direction)}{Steps}" : Base + Steps;
        if (HasYear)
        {
            var year = YearText(Year);
            return Unit switch
            {
                DateUnit.Day => $"{year}-{Number:00}-{Day:00}{Steps}",
                DateUnit.Month or DateUnit.Season => $"{year}-{Number:00}{Steps}",
                DateUnit.Quarter => $"{year}|quarter:{Number}:this{Steps}",
                DateUnit.Half => $"{year}|half:{Number}:this{Steps}",
                _ => year + Steps,
            };
        }
        return Unit switch
        {
            DateUnit.Day when Number == 0 => $"dom:{Day}:{direction}{Steps}",
            // What goes on is still to come: the last day tells the year.
            DateUnit.Day when LastDay > 0 && direction is "future" => $"date:{Number:00}-{LastDay:00}:future|shift:-{LastDay - Day}:day{Steps}",
            DateUnit.Day => $"date:{Number:00}-{Day:00}{(Weekday > 0 ? "-" + DateRule.Weekday(Weekday) : "")}:{(Direction is null ? Tended(direction) : direction)}{Steps}",
            DateUnit.Month => $"month:{DateRule.Month(Number)}:{direction}{Steps}",
            DateUnit.Season => $"season:{Number}:{direction}{Steps}",
            DateUnit.Quarter => $"quarter:{Number}:{direction}{Steps}",
            _ => $"half:{Number}:{direction}{Steps}",
        };
    }

    /// <summary>The tense of a verb only points where a day of the year lies.</summary>
    private static string Tended(string direction) => direction switch { "future" => "ahead", "past" => "back", _ => direction };

    /// <summary>A feast may carry a step of its own: "nth:11-4-thu|shift:+1:day".</summary>
    private static string Insert(string text, string direction)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? $"{text}:{direction}" : $"{text[..bar]}:{direction}{text[bar..]}";
    }

    private static string YearText(int year) => year < 0 ? $"-{-year:0000}" : $"{year:0000}";
}
