using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Times of day and lengths of time as mentions.</content>
internal ref partial struct TimeParser
{
    /// <summary>A time of day, with the day behind it: "17:00 GMT on Friday", "5 p.m.".</summary>
    private readonly int Timed(int p, int end, string clock, TimeContext context, List<TimeMention> mentions)
    {
        var q = SkipComma(end);
        q = Is(q, TimeRole.On | TimeRole.Of) ? q + 1 : q;
        if (q < _end && Set(q, out var timex) is > 0 and var again && timex is "P1D" && W(q).Is(TimeRole.Every) | W(q).Has(TimeFlags.Adjective))
        {
            mentions.Add(new TimeMention(p, again, _document.SpanOf(p, again), TimeType.Set, null, DateBasis.Relative, null, "T" + clock));
            return again;
        }
        if (q < _end && Date(q, out var form) is > 0 and var date && form.Clock is null or { Length: 2 } && form.Timex is null && form.Steps.Length == 0 && form.Unit is DateUnit.Day or DateUnit.None && form.Base is not "")
        {
            form.Clock = form.Clock is { } part && !Settled(p, end) ? OfPart(clock, part) : clock;
            mentions.Add(Build(p, date, form, Direction(p, date, context), Bound(p), context));
            return date;
        }
        var day = DayOf(context);
        mentions.Add(new TimeMention(p, end, _document.SpanOf(p, end), TimeType.Time, day, DateBasis.Relative, null, $"{day?.Text}T{clock}"));
        return end;
    }

    /// <summary>The day that a history tells of.</summary>
    private static Edtf? DayOf(TimeContext context) =>
        context is { Style: TimeStyle.History, AnchorUnit: DateUnit.Day, Anchor: { } anchor } ? DateRule.Resolve(anchor, context.Reference) : null;

    /// <summary>"the morning of 3 May", "at night".</summary>
    private readonly int DayParted(int p, int end, string clock, TimeContext context, List<TimeMention> mentions)
    {
        if (end < _end && Is(end, TimeRole.Of | TimeRole.On) && Date(end + 1, out var form) is > 0 and var date && form.Clock is null or { Length: 2 } && form.Timex is null && form.Base is not "")
        {
            form.Clock = clock;
            mentions.Add(Build(p, date, form, Direction(p, date, context), "", context));
            return date;
        }
        if (p == _first || W(end - 1).Has(TimeFlags.Plural) || !W(p - 1).Is(TimeRole.In | TimeRole.On | TimeRole.By | TimeRole.Over | TimeRole.Until | TimeRole.Since | TimeRole.Before | TimeRole.After) && !IsDayRange(p, end)) return -1;
        // "in the morning at 7"
        var hour = new DateForm { Clock = clock };
        end = HourOfPart(end, ref hour);
        clock = hour.Clock ?? clock;
        mentions.Add(new TimeMention(p, end, _document.SpanOf(p, end), TimeType.Time, null, DateBasis.Relative, null, "T" + clock));
        return end;
    }

    /// <summary>"from dawn to dusk": a part of the day between "from" and another, or behind one and "to".</summary>
    private readonly bool IsDayRange(int p, int end) =>
        Is(p - 1, TimeRole.From) ? Is(end, TimeRole.To | TimeRole.Until) && W(end + 1).DayPart is not null : Is(p - 1, TimeRole.To) && p - 2 >= _first && W(p - 2).DayPart is not null;

    /// <summary>A length of time; behind "within" and, where things are to come, behind "in" it is a date.</summary>
    private readonly int Lasting(int p, int end, string timex, int count, bool vague, DateUnit unit, TimeContext context, List<TimeMention> mentions)
    {
        // "3 days starting from next Monday", "for 3 days from Monday"
        var since = p > _first && W(p - 1).Is(TimeRole.Over) && Is(end, TimeRole.From) ? end + 1 : Is(end, TimeRole.Since) ? (Is(end + 1, TimeRole.From | TimeRole.On) ? end + 2 : end + 1) : IsMark(end, ',') && Is(end + 1, TimeRole.From) ? end + 2 : -1;
        // "18 months, from May 2019 to October 2020" names both.
        if (unit >= DateUnit.Day && !vague && count > 0 && since > 0 && Date(since, out var from) is > 0 and var last && !(RangeWord(last, alsoAnd: false) is > 0 and var until && Date(until, out _) > 0) && from is { Timex: null, Clock: null, Steps: "" } && from.Base is not "")
        {
            from.Steps = unit is DateUnit.Day or DateUnit.Week ? $"|over:+{(unit == DateUnit.Week ? count * 7 : count) - 1}:day" : $"|over:+{count}:{Name(unit)}";
            mentions.Add(Build(p, last, from, Direction(p, last, context), "", context));
            return last;
        }
        end = Longer(end, unit, ref timex);
        var span = _document.SpanOf(p, end);
        string? rule = null;
        var before = p - 1;
        while (before > _first && W(before).Has(TimeFlags.Approximate)) before--;
        if (before >= _first && unit >= DateUnit.Day && (W(before).Is(TimeRole.Within) || (W(before).Is(TimeRole.In) && !vague)))
        {
            var within = W(before).Is(TimeRole.Within);
            var direction = Direction(p, end, context);
            if (!IsMeasured(p, before, direction) && (direction == "future" || (!within && direction != "past"))) rule = within ? $"now|over:+{count}:{Name(unit)}" : $"now|shift:+{count}:{Name(unit)}";
        }
        mentions.Add(rule is null
            ? new TimeMention(p, end, span, TimeType.Duration, null, DateBasis.Relative, null, timex)
            : new TimeMention(p, end, span, TimeType.Date, DateRule.Resolve(rule, context.Reference), DateBasis.Relative, rule, rule.Contains("|shift", StringComparison.Ordinal) ? DateRule.Timex(rule, context.Reference) ?? timex : timex));
        return end;
    }

    /// <summary>"the first time in 30 years", "the worst drought in four decades", "twice in a week": the length is what something is counted in.</summary>
    private readonly bool IsMeasured(int p, int preposition, string direction)
    {
        const int Reach = 6;
        if (!W(preposition).Is(TimeRole.In)) return false;
        if (W(preposition - 1).Has(TimeFlags.Counted)) return true;
        if (direction == "future") return false;
        for (var q = preposition - 1; q >= Math.Max(_first, p - Reach); q--)
        {
            if (_tokens[q].Kind == TokenKind.Mark) return false;
            if (W(q).Has(TimeFlags.Superlative) || W(q).Ordinal > 0) return true;
        }
        return false;
    }

    /// <summary>Further, shorter units of one length: "1 hour and 30 minutes" is PT1H30M.</summary>
    private readonly int Longer(int end, DateUnit unit, ref string timex)
    {
        while (timex is ['P', _, ..] && end < _end)
        {
            var q = IsMark(end, ',') ? Skip(end + 1, TimeRole.And) : Skip(end, TimeRole.And);
            if (Length(q, out var count, out var vague, out var smaller) is not (> 0 and var next) || vague || smaller >= unit || Is(q, TimeRole.A) || timex.Contains('X', StringComparison.Ordinal)) break;
            var more = Period(count, false, smaller)[1..];
            timex += more[0] == 'T' && timex.Contains('T', StringComparison.Ordinal) ? more[1..] : more;
            (end, unit) = (next, smaller);
        }
        return end;
    }

    /// <summary>"within days", "within weeks": a handful of them from now on.</summary>
    private readonly int WithinUnits(int p, DateUnit unit, TimeContext context, List<TimeMention> mentions)
    {
        var rule = unit switch
        {
            DateUnit.Hour => "now|over:+1:day",
            DateUnit.Day => "now|over:+7:day",
            DateUnit.Week => "now|over:+6:week",
            _ => $"now|over:+6:{Name(unit)}",
        };
        mentions.Add(new TimeMention(p, p + 1, _document.SpanOf(p, p + 1), TimeType.Date, DateRule.Resolve(rule, context.Reference), DateBasis.Relative, rule, Period(1, true, unit)));
        return p + 1;
    }
}
