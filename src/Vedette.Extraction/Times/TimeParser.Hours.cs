using Vedette.Extraction.Text;

namespace Vedette.Extraction.Times;

/// <content>From one hour to another.</content>
internal ref partial struct TimeParser
{
    /// <summary>Two hours with a word or dash between: "9 p.m. to 5 a.m.", "5-6pm", "between 10 and 11:30", the first and the last.</summary>
    /// <param name="p">The first hour.</param>
    /// <param name="part">The part of the day that was named before, which hours without a half take; null where none was.</param>
    /// <param name="hours">What was read.</param>
    /// <returns>The token behind, or -1.</returns>
    private readonly int HourRange(int p, string? part, out HourSpan hours)
    {
        hours = default;
        var opened = p > _first && W(p - 1).Is(TimeRole.From | TimeRole.Between);
        var firstEnd = HourAt(p, out var first, out var firstSure);
        if (firstEnd < 0) return -1;
        var second = RangeWord(firstEnd, alsoAnd: p > _first && W(p - 1).Is(TimeRole.Between));
        if (second < 0 || (IsDash(firstEnd) && IsDash(second))) return -1;
        var end = HourAt(second, out var last, out var lastSure);
        if (end < 0 || Counts(end)) return -1;
        // "between 7 and 9 last night"
        if (part is null && opened && !Settled(second, end) && Date(SkipComma(end), out var behind) > 0 && IsOneDay(behind)) part = behind.Clock;
        // "5 to 6" are hours only where something says so.
        var known = opened && part is not null;
        if (!lastSure && !(known || (firstSure && opened)) || (!lastSure && !known && !FollowsLikeYear(end)) || (!firstSure && !known && !(opened && lastSure) && !Settled(second, end))) return -1;
        var (settledFirst, settledLast) = (Settled(p, firstEnd), Settled(second, end));
        if (part is not null && !settledFirst && !settledLast) (first, last) = (OfPart(first, part), OfPart(last, part));
        else if (settledLast && !settledFirst && Hour(first) <= 12) first = Before(first, last);
        else if (!lastSure && Hour(first) <= 12 && (settledFirst || string.CompareOrdinal(last, first) < 0)) last = After(last, first);
        hours = new HourSpan(firstEnd, second, first, last);
        return end;
    }

    /// <summary>An hour that says so, or a bare number that may be one.</summary>
    private readonly int HourAt(int p, out string clock, out bool sure)
    {
        sure = true;
        if (Clock(p, out clock) is > 0 and var end) return end;
        sure = false;
        // "9.30-4.30pm"
        if (IsNumber(p) && Text(p) is [_, .., '.', _, _] dotted && Parse(dotted[..^3], out var full) && Parse(dotted[^2..], out var minutes) && full is > 0 and <= 12 && minutes < 60)
        {
            clock = $"{full:00}:{minutes:00}";
            return p + 1;
        }
        var hour = Digits(p, out var digits);
        if (hour < 0 && p >= _first && p < _end && !W(p).Has(TimeFlags.Vague)) (hour, digits) = (W(p).Cardinal, 2);
        if (hour is < 1 or > 12 || digits > 2 || (p + 1 < _end && Glued(p + 1) && !IsDash(p + 1) && !(IsMark(p + 1, '.') || IsMark(p + 1, ',') || IsMark(p + 1, '?')))) return -1;
        clock = $"{hour:00}:00";
        return p + 1;
    }

    private static int Hour(string clock) => Parse(clock.AsSpan(0, 2), out var hour) ? hour : 0;

    private static string With(string clock, int hour) => $"{hour % 24:00}{clock[2..]}";

    /// <summary>"3-5 pm" and "11-1 pm": the hour before the last one.</summary>
    private static string Before(string clock, string last)
    {
        var hour = Hour(clock) % 12;
        var later = With(clock, hour + 12);
        var sooner = With(clock, hour);
        var afternoon = Hour(last) >= 12;
        return afternoon ? string.CompareOrdinal(later, 0, last, 0, 5) < 0 ? later : sooner : string.CompareOrdinal(sooner, 0, last, 0, 5) < 0 ? sooner : later;
    }

    /// <summary>"8am-3": the hour after the first one.</summary>
    private static string After(string clock, string first)
    {
        var hour = Hour(clock) % 12;
        return string.CompareOrdinal(With(clock, hour), 0, first, 0, 5) > 0 ? With(clock, hour) : With(clock, hour + 12);
    }

    /// <summary>Adds the two hours and what lies between them, on the day named before or behind, if one is.</summary>
    private readonly int Ranged(int p, int end, in HourSpan hours, DateForm? day, TimeContext context, List<TimeMention> mentions)
    {
        if (day is null)
        {
            var q = SkipComma(end);
            // "9 p.m. to 5 a.m. daily"
            if (Set(q, out var timex) is > 0 and var again && timex is "P1D" && W(q).Is(TimeRole.Every) | W(q).Has(TimeFlags.Adjective))
            {
                mentions.Add(new TimeMention(p, hours.FirstEnd, _document.SpanOf(p, hours.FirstEnd), TimeType.Set, null, Model.DateBasis.Relative, null, "T" + hours.First));
                mentions.Add(new TimeMention(hours.Second, again, _document.SpanOf(hours.Second, again), TimeType.Set, null, Model.DateBasis.Relative, null, "T" + hours.Last));
                return again;
            }
            q = Is(q, TimeRole.On | TimeRole.Of) ? q + 1 : q;
            if (q < _end && Date(q, out var form) is > 0 and var date && IsOneDay(form) && !(RangeWord(date, alsoAnd: false) is > 0 and var other && Date(other, out _) > 0)) (day, end) = (form, date);
        }
        TimeMention first, last;
        if (day is { } known)
        {
            var direction = Direction(p, end, context);
            known.Clock = hours.First;
            first = Build(p, hours.FirstEnd, known, direction, "", context);
            known.Clock = hours.Last;
            if (string.CompareOrdinal(hours.Last, 0, hours.First, 0, 5) < 0) known.Steps += "|shift:+1:day";
            last = Build(hours.Second, end, known, direction, "", context);
        }
        else
        {
            var told = DayOf(context);
            first = new TimeMention(p, hours.FirstEnd, _document.SpanOf(p, hours.FirstEnd), TimeType.Time, told, Model.DateBasis.Relative, null, $"{told?.Text}T{hours.First}");
            last = new TimeMention(hours.Second, end, _document.SpanOf(hours.Second, end), TimeType.Time, told, Model.DateBasis.Relative, null, $"{told?.Text}T{hours.Last}");
        }
        var rule = first.Rule is null || last.Rule is null ? null : $"{first.Rule} .. {last.Rule}";
        var value = first.Value is { } a && last.Value is { } b ? a == b ? a : Model.DateRule.Resolve($"{a.Text} .. {b.Text}", context.Reference) : null;
        mentions.Add(new TimeMention(p, end, _document.SpanOf(p, end), TimeType.Time, value, first.Basis, rule, null) { Start = first, End = last });
        return end;
    }

    /// <summary>Whether hours may be of what was read: one day, without an hour of its own.</summary>
    private static bool IsOneDay(in DateForm form) =>
        form.Clock is null or { Length: 2 } && form.Timex is null && form.Steps.Length == 0 && form.Split == 0 && form.Unit is Model.DateUnit.Day or Model.DateUnit.None
        && form.Base is null or ['d', 'a', 'y', ':', ..] or ['w', 'e', 'e', 'k', 'd', 'a', 'y', ':', ..] or ['d', 'o', 'm', ':', ..] or ['d', 'a', 't', 'e', ':', ..];
}
