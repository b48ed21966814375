using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Evaluation.Recognizers;

/// <summary>Says whether a mention has the value that a case expects of a time. Conventions are allowed for where two good readings
/// differ: an end on the reference day, or the bound of "after" and "before", may be a day off; the last unit of an interval may be
/// left out ("2014 to 2018"); a part ("early May") may be narrower; "two months ago" may be the whole month; the end of a day may be
/// the day; "later this week" may run from the day of reference on; a length from its day of reference may leave out that day, or be counted
/// with it; a bound that is itself a part ("from the middle of May") may lie anywhere in it; and a season without a year may be that of one.</summary>
public static class TimeAgreement
{
    /// <summary>Whether one of the mentions has one of the values, where it is expected.</summary>
    public static bool Holds(RecognizersResult expected, IReadOnlyList<Mention> found, LocalDate? reference)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        return found.Any(m => m.Time is not null && m.Start <= expected.End && expected.Start < m.End && expected.Values.Any(v => Agrees(expected.Type, v, m, found, reference)));
    }

    private static bool Agrees(string type, RecognizersValue value, Mention mention, IReadOnlyList<Mention> found, LocalDate? reference)
    {
        var (timex, first, last) = (mention.Time!.TimexValue ?? "", mention.Time.Edtf?.Earliest, mention.Time.Edtf?.Latest);
        var clock = ClockOf(mention);
        var day = RecognizersCase.Day(value.Value);
        switch (type)
        {
            case "duration":
                return Seconds(timex) is { } length && double.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected) && Math.Abs(length - expected) < 1;
            case "set":
                return Repeats(timex) == Repeats(value.Timex ?? "") || (Seconds(timex) is { } ours && Seconds(value.Timex ?? "") is { } theirs && Math.Abs(ours - theirs) <= .02 * theirs);
            case "time":
                return SameClock(clock, value.Clock);
            case "datetime" when timex is "PRESENT_REF":
                return value.Timex == "PRESENT_REF";
            case "datetime":
                return first is not null && first == day && (value.Clock is null or "00:00:00" || (value.Clock is "23:59:59" && last == first) || SameClock(clock, value.Clock));
            case "date":
                // "two months ago" is a month, "in two years" a year.
                return day is { } d && first is { } a && last is { } b && a <= d && d <= b && (a == b || (timex.Length is 4 or 7 && mention.Text.Any(char.IsWhiteSpace)));
            case "timerange" or "datetimerange":
                return SameHours(value, mention, clock, first, found);
            case "daterange" when value.Value == "not resolved":
                return timex == value.Timex || (value.Timex is { Length: 2 } season && timex.EndsWith("-" + season, StringComparison.Ordinal));
            case "daterange" when first is not null || last is not null:
                return SameRange(value, mention, found, first, last, reference);
            default:
                return false;
        }
    }

    /// <summary>"tomorrow night" by its part of the day, "from 5 to 6 pm" by both hours, "after 3 pm" by the one it has; and by the day.</summary>
    private static bool SameHours(RecognizersValue value, Mention mention, string? clock, LocalDate? first, IReadOnlyList<Mention> found)
    {
        var day = RecognizersCase.Day(value.Start) ?? RecognizersCase.Day(value.End);
        if (value.Timex is not { } timex || (day is not null && first != day)) return false;
        // "later today" may be the day; "night-time" is the night.
        if (!timex.Contains('T', StringComparison.Ordinal)) return day is not null;
        if (timex == "TNT") return clock == "NI";
        if (timex[0] != '(') return timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at && (timex[(at + 1)..] == clock || SameClock(clock, RecognizersValue.ClockOf(value.Start) ?? RecognizersValue.ClockOf(value.End)));
        return found.Any(o => o.Start == mention.Start && o.End < mention.End && SameClock(ClockOf(o), RecognizersValue.ClockOf(value.Start)))
            && found.Any(o => o.End == mention.End && o.Start > mention.Start && SameClock(ClockOf(o), RecognizersValue.ClockOf(value.End)));
    }

    private static string? ClockOf(Mention mention) =>
        mention.Time?.TimexValue is { } timex && timex[0] != 'P' && timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? timex[(at + 1)..] : null;

    private static bool SameRange(RecognizersValue value, Mention mention, IReadOnlyList<Mention> found, LocalDate? first, LocalDate? last, LocalDate? reference)
    {
        var (from, end) = (RecognizersCase.Day(value.Start), RecognizersCase.Day(value.End));
        var to = end?.PlusDays(-1);
        if (Near(first, from, reference) && (Near(last, to, reference) || found.Any(o => o != mention && o.End == mention.End && end is not null && o.Time?.Edtf?.Earliest == end))) return true;
        if (mention.Time!.TimexValue is ['P', ..] && Near(first, from, reference) && last is { } counted && to is { } until && Within(counted, until, 1)) return true;
        if (found.Any(o => o.Start == mention.Start && o.End < mention.End && Bounds(o, from)) && found.Any(o => o.End == mention.End && o.Start > mention.Start && Bounds(o, end))) return true;
        if (value.Mod is "start" or "mid" or "end" && first >= from && last <= to) return true;
        // "later this week" and "earlier this month"
        if (value.Mod is null && ((first == reference && last == to) || (first == from && last == reference))) return mention.Time!.TimexValue is { Length: > 0 } && first is not null && last is not null;
        if (value.Mod is { } bound)
        {
            if (from is { } a && first is { } b && last is null && (Within(a, b, 1) || SameUnit(mention, bound, a, b))) return true;
            if (to is { } c && last is { } e && (first is null || first == reference || first == last) && (Within(c, e, 1) || SameUnit(mention, bound, c, e))) return true;
        }
        // "from 2014": that the preposition opens an end is told apart from the year itself.
        return mention.Time!.TimexValue is { } core && Edtf.TryParse(core, out var whole) && whole.Earliest == from && whole.Latest == to;
    }

    /// <summary>"the middle of May": whether a bound lies in a part of the calendar, or right behind it.</summary>
    private static bool Bounds(Mention end, LocalDate? bound) =>
        bound is { } day && end.Time is { Edtf: { Earliest: { } first, Latest: { } last }, TimexValue: { } core } && first <= day && day <= last.PlusDays(1)
        && Edtf.TryParse(core, out var whole) && (whole.Earliest != first || whole.Latest != last);

    /// <summary>"since the end of 1989": both bounds inside the year whose end is meant.</summary>
    private static bool SameUnit(Mention mention, string bound, LocalDate a, LocalDate b) =>
        bound.Contains('-', StringComparison.Ordinal) && mention.Time!.TimexValue is { } core && Edtf.TryParse(core, out var whole)
        && whole.Earliest <= a && a <= whole.Latest && whole.Earliest <= b && b <= whole.Latest;

    private static bool SameClock(string? ours, string? theirs) =>
        ours is { Length: >= 5 } && theirs?.StartsWith(ours[..5], StringComparison.Ordinal) == true;

    private static bool Within(LocalDate a, LocalDate b, int days) => Math.Abs(Period.DaysBetween(a, b)) <= days;

    private static bool Near(LocalDate? ours, LocalDate? theirs, LocalDate? reference)
    {
        if (ours is not { } a || theirs is not { } b) return ours is null && theirs is null;
        return a == b || (reference is { } day && Within(a, b, 1) && (Within(a, day, 1) || Within(b, day, 1)));
    }

    /// <summary>"XXXX-WXX-1T16:00" is "XXXX-WXX-1T16", whatever the zone; every weekend is written in two ways.</summary>
    private static string Repeats(string timex) =>
        timex.Length > 6 && timex[^6] is '+' or '-' && timex[^3] == ':' ? Repeats(timex[..^6]) : timex is "P1WE" ? "XXXX-WXX-WE" : timex.EndsWith(":00", StringComparison.Ordinal) && timex.Contains('T', StringComparison.Ordinal) ? timex[..^3] : timex;

    /// <summary>The seconds of a period in the manner of TIMEX ("PT1H30M"); X counts as three, as the specs have "several".</summary>
    internal static double? Seconds(string period)
    {
        if (period.Length < 3 || period[0] != 'P') return null;
        var (total, ofDay, number) = (0.0, false, "");
        for (var i = 1; i < period.Length; i++)
        {
            if (period[i] == 'T' && number.Length == 0)
            {
                ofDay = true;
                continue;
            }
            if (char.IsAsciiDigit(period[i]) || period[i] is '.' or 'X')
            {
                number += period[i];
                continue;
            }
            var unit = i + 1 < period.Length && period.AsSpan(i, 2) is "DE" or "CE" or "WE" ? period.Substring(i, 2) : period.Substring(i, 1);
            var seconds = Seconds(unit, ofDay);
            var count = number.Contains('X', StringComparison.Ordinal) ? 3 : double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : double.NaN;
            if (seconds is null || double.IsNaN(count)) return null;
            total += count * seconds.Value;
            (number, i) = ("", i + unit.Length - 1);
        }
        return total;
    }

    private static double? Seconds(string unit, bool ofDay)
    {
        const double Day = 86400;
        return unit switch
        {
            "S" => 1,
            "M" => ofDay ? 60 : 30 * Day,
            "H" => 3600,
            "D" => Day,
            "WE" => 2 * Day,
            "W" => 7 * Day,
            "Q" => 90 * Day,
            "Y" => 365 * Day,
            "DE" => 3650 * Day,
            "CE" => 36500 * Day,
            _ => null,
        };
    }
}
