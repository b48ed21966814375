using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Dates that count from the report or from a time named before.</content>
internal ref partial struct TimeParser
{
    private const TimeRole Pointers = TimeRole.Last | TimeRole.Past | TimeRole.Previous | TimeRole.Next | TimeRole.Coming | TimeRole.Following | TimeRole.This | TimeRole.That | TimeRole.Same;

    /// <summary>Any date at a token.</summary>
    private readonly int Date(int p, out DateForm form, int depth = 0)
    {
        form = new DateForm();
        if (p < _first || p >= _end || depth > 3) return -1;
        var token = _tokens[p];
        if (token.Kind is TokenKind.Number)
        {
            // "9/11" is a day by its name, "on 9/11" may be this year's.
            var end = Phrase(p, _lexicon.Holidays, out var numbered) && !(p > _first && W(p - 1).Is(TimeRole.On | TimeRole.From | TimeRole.To | TimeRole.This | TimeRole.Next)) && !(Glued(numbered.EndToken) && IsMark(numbered.EndToken, '/')) ? Feast(numbered, out form) : -1;
            if (end < 0) end = NumericDate(p, out form);
            if (end < 0) end = DayMonth(p, out form);
            if (end < 0) end = YearQuarter(p, out form);
            if (end < 0) end = YearThenMonth(p, out form);
            if (end < 0) end = YearMonth(p, out form);
            if (end < 0) end = SlashedDay(p, out form);
            if (end < 0) end = LongDate(p, out form);
            if (end < 0) end = YearOfKind(p, out form);
            if (end < 0) end = YearDate(p, out form);
            return end < 0 ? Offset(p, out form, depth) : end;
        }
        if (token.Kind is TokenKind.Alphanumeric)
        {
            var end = DayMonth(p, out form);
            if (end < 0) end = LongDate(p, out form);
            if (end < 0) end = Within(p, out form, depth);
            if (end < 0) end = QuarterCode(p, out form);
            return end < 0 ? DayOfMonth(p, out form) : end;
        }
        if (token.Kind == TokenKind.Mark && IsVulgar(p)) return Offset(p, out form, depth);
        if (token.Kind != TokenKind.Word) return -1;
        ref readonly var word = ref W(p);
        if (word.Is(TimeRole.This) && Pointed(p, out form) is > 0 and var current && (!Phrase(p, _lexicon.Days, out _) || (W(p + 1).Unit != DateUnit.None && W(p + 1).Unit != DateUnit.Day))) return current;
        if (word.Unit == DateUnit.Year || (word.Is(TimeRole.The) && W(p + 1).Unit == DateUnit.Year))
        {
            // "the year 1709", "the years 1955-1957"
            var y = Skip(p, TimeRole.The) + 1;
            if (IsNumber(y) && YearDate(y, out form) is > 0 and var year) return year;
        }
        if (word.Is(TimeRole.The) && W(p + 1).Unit == DateUnit.Weekend && !W(p + 1).Has(TimeFlags.Plural) && !Is(p + 2, TimeRole.Of) && p > _first && W(p - 1).Is(TimeRole.On | TimeRole.Over | TimeRole.Since | TimeRole.By | TimeRole.Before))
        {
            form = new DateForm { Base = "weekday:sat", Recurs = true, Steps = "|unit:weekend" };
            return p + 2;
        }
        // "a week on Monday"
        if (word.Is(TimeRole.A) && W(p + 1).Unit is DateUnit.Week or DateUnit.Fortnight && !W(p + 1).Has(TimeFlags.Plural | TimeFlags.Adjective) && Is(p + 2, TimeRole.On) && WeekdayName(p + 3, out var later) is > 0 and var l && !(p > _first && (IsNumber(p - 1) || W(p - 1).Has(TimeFlags.NotYear))))
        {
            form = new DateForm { Base = $"weekday:{DateRule.Weekday(later)}:after", Steps = W(p + 1).Unit == DateUnit.Week ? "|shift:+7:day" : "|shift:+14:day" };
            return l;
        }
        if (Phrase(p, _lexicon.Days, out var day)) return DayPhrase(p, day, out form);
        if (Phrase(p, _lexicon.Holidays, out var feast) && Feast(feast, out form) is > 0 and var f) return f;
        var best = -1;
        if (word.Month > 0) best = MonthDate(p, out form);
        if (best < 0 && word.Weekday > 0) best = WeekdayDate(p, out form);
        if (best < 0 && (word.Part is not null || word.Is(TimeRole.The | TimeRole.Earlier | TimeRole.Later))) best = PartDate(p, out form, depth);
        if (best < 0 && (word.Season > 0 || word.Is(TimeRole.The))) best = SeasonDate(p, out form);
        if (best < 0 && word.Is(TimeRole.Last | TimeRole.The)) best = Within(p, out form, depth);
        if (best < 0 && (word.Unit is DateUnit.Week or DateUnit.Weekend || word.Is(TimeRole.The))) best = UnitOf(p, out form, depth);
        if (best < 0 && (word.Role & (Pointers | TimeRole.The)) != TimeRole.None) best = Pointed(p, out form);
        if (best < 0 && word.Has(TimeFlags.YearKind)) best = KindOfYear(p, out form);
        if (best < 0 && token.Word < 0) best = CodedYear(p, out form);
        if (best < 0 && word.Is(TimeRole.The) && IsNumber(p + 1)) best = YearOfKind(p + 1, out form);
        if (best < 0 && word.Cardinal is 2 or (>= 10 and <= 20) && p > _first && W(p - 1).Is(TimeRole.In | TimeRole.Since | TimeRole.Until | TimeRole.Before | TimeRole.After | TimeRole.From | TimeRole.To) && SpokenYear(p, out var spoken) is > 0 and var s && FollowsLikeYear(s) && spoken is > 1000 and < 2100)
        {
            form = new DateForm { Unit = DateUnit.Year, Year = spoken, Explicit = true };
            return s;
        }
        if (best < 0 && (word.Is(TimeRole.The) || word.Ordinal > 0 || word.Cardinal is >= 1 and <= 90))
        {
            best = DayMonth(p, out form);
            if (best < 0) best = LongDate(p, out form);
            if (best < 0) best = Within(p, out form, depth);
            if (best < 0) best = DayOfMonth(p, out form);
        }
        if (best < 0 && (word.Cardinal > 0 || word.Is(TimeRole.A | TimeRole.The) || word.Unit != DateUnit.None || word.Has(TimeFlags.YearKind))) best = Reaching(p, out form, depth);
        if (best < 0 && (word.Cardinal > 0 || word.Is(TimeRole.A | TimeRole.The) || word.Has(TimeFlags.Half) || (word.Has(TimeFlags.Plural) && word.Unit != DateUnit.None))) best = Offset(p, out form, depth);
        if (best < 0 && word.Unit > DateUnit.Day) best = UnitEnd(p, out form);
        if (best < 0 && word.Has(TimeFlags.CommonEra) && token.Capitals > 1) best = YearDate(p, out form);
        return best < 0 ? QuarterDate(p, out form) : best;
    }

    /// <summary>"2017 Q1", "2019-H2".</summary>
    private readonly int YearQuarter(int p, out DateForm form)
    {
        form = new DateForm();
        var year = Digits(p, out var digits);
        var q = IsDash(p + 1) && Glued(p + 1) && Glued(p + 2) ? p + 2 : p + 1;
        if (digits != 4 || year is < 1900 or > 2100 || q >= _end || !MayBeCode(q) || Quarter(q, out form.Unit, out form.Number) < 0) return -1;
        (form.Year, form.Explicit) = (year, true);
        return q + 1;
    }

    private readonly int DayPhrase(int p, Lexicons.LexiconHit hit, out DateForm form)
    {
        var rule = hit.Entry["rule"];
        var timex = hit.Entry["timex"];
        form = new DateForm { Base = rule ?? "", Timex = timex is { Length: > 3 } ? timex : null, Clock = timex is { Length: 3 } ? timex[1..] : null };
        var end = hit.EndToken;
        if (form.Timex is null && form.Clock is null && end < _end && W(end).DayPart is { Length: 3 } part)
        {
            form.Clock = part[1..];
            end++;
        }
        return end > _end || p < _first ? -1 : end;
    }

    private readonly int Feast(Lexicons.LexiconHit hit, out DateForm form)
    {
        form = new DateForm { Base = hit.Entry["rule"]!, Recurs = true };
        // One day of one year.
        if (char.IsAsciiDigit(form.Base[0]))
        {
            (form.Recurs, form.Explicit) = (false, true);
            return hit.EndToken;
        }
        var year = new DateForm { Unit = DateUnit.Year };
        // "Eid al-Fitr in 2021"
        var end = TrailingYear(Is(hit.EndToken, TimeRole.In) && IsNumber(hit.EndToken + 1) ? hit.EndToken + 1 : hit.EndToken, ref year);
        if (year.HasYear) form.Year = year.Year;
        else end = hit.EndToken;
        // "Labor Day weekend"
        if (end < _end && W(end).Unit == DateUnit.Weekend && !W(end).Has(TimeFlags.Plural) && form.Base.IndexOf('|', StringComparison.Ordinal) < 0)
        {
            form.Steps = FeastWeekend(form.Base);
            end = TrailingYear(end + 1, ref year);
            if (year.HasYear) form.Year = year.Year;
        }
        return end;
    }

    /// <summary>The weekend of a feast: with the feast where that is always a Monday, Thursday or Friday, else the one before a Monday, or
    /// the one that follows or holds it.</summary>
    private static string FeastWeekend(string feast) => feast switch
    {
        ['n', 't', 'h', ..] when feast.EndsWith("-mon", StringComparison.Ordinal) => "|shift:-2:day|over:+2:day",
        ['n', 't', 'h', ..] when feast.EndsWith("-thu", StringComparison.Ordinal) => "|over:+3:day",
        "easter:-2" or "orthodox:-2" => "|over:+2:day",
        _ => "|shift:-3:day|unit:weekend",
    };

    /// <summary>"last week", "the next three months", "this spring", "that same day", "the following Friday".</summary>
    private readonly int Pointed(int p, out DateForm form)
    {
        form = new DateForm();
        var article = Is(p, TimeRole.The);
        var q = article ? p + 1 : p;
        if (q >= _end || (W(q).Role & Pointers) == TimeRole.None) return -1;
        var role = W(q).Role & Pointers;
        q++;
        // "this coming Friday", "that same day", "this past week"
        if (q < _end && role.Any(TimeRole.This | TimeRole.That) && (W(q).Role & (TimeRole.Same | TimeRole.Past | TimeRole.Coming | TimeRole.Last | TimeRole.Next)) is not TimeRole.None and var second)
        {
            role = second;
            q++;
        }
        if (q >= _end) return -1;
        form.Anchored = role.Any(TimeRole.Previous | TimeRole.Following | TimeRole.That | TimeRole.Same);
        form.NeedsAnchor = role.Any(TimeRole.That | TimeRole.Same);
        // "last fiscal year"
        if (W(q).Has(TimeFlags.YearKind) && q + 1 < _end && W(q + 1).Unit == DateUnit.Year && !W(q + 1).Has(TimeFlags.Plural | TimeFlags.Adjective))
        {
            form.Prefix = W(q).YearKind;
            q++;
        }
        ref readonly var word = ref W(q);
        // "next 5/19", "this 6th of April"
        if (!article && role.Any(TimeRole.This | TimeRole.Next | TimeRole.Last) && (DayMonth(q, out var named) is > 0 and var d1 ? d1 : IsNumber(q) ? SlashedDay(q, out named) : -1) is > 0 and var numbered && named is { TakesYear: true, Steps: "" })
        {
            form = named;
            form.Direction = Toward(role);
            return numbered;
        }
        var end = Cardinal(q, out var count, out var vague);
        if (end > 0 && end < _end && W(end).Unit != DateUnit.None) return PointedSpan(end, role, count, vague, ref form);
        if (word.Unit != DateUnit.None && !word.Has(TimeFlags.Adjective)) return PointedUnit(q, role, article, ref form);
        if (Phrase(q, _lexicon.Holidays, out var feast))
        {
            (form.Base, form.Recurs, form.Direction) = (feast.Entry["rule"], true, Toward(role));
            return feast.EndToken;
        }
        var month = MonthName(q, out var number);
        if (month > 0)
        {
            (form.Unit, form.Number, form.Direction) = (DateUnit.Month, number, Toward(role));
            var d = DayNumber(month, out var dayOfMonth);
            if (d > 0 && dayOfMonth <= DaysIn(number)) (form.Unit, form.Day, form.Explicit, month) = (DateUnit.Day, dayOfMonth, true, d);
            return month;
        }
        if (WeekdayName(q, out var weekday) is > 0 and var w)
        {
            form.Base = $"weekday:{DateRule.Weekday(weekday)}:{role.Any(TimeRole.Coming | TimeRole.Following) switch { true => "after", _ => role.Any(TimeRole.Past | TimeRole.Previous) ? "before" : Toward(role) }}";
            if (form.NeedsAnchor) form.Base = $"weekday:{DateRule.Weekday(weekday)}:near";
            // Without an article nothing told before is pointed at: "previous Monday" is that of the week before.
            else if (!article && q == p + 1 && role is TimeRole.Previous or TimeRole.Following)
                (form.Base, form.Anchored) = ($"week:{(role == TimeRole.Previous ? "-1" : "+1")}|weekday:{DateRule.Weekday(weekday)}:this", false);
            // "this Friday, June 15", "next Tuesday (7 December)": the date says it.
            if (Apposed(w, out var same) is > 0 and var apposed)
            {
                form = same;
                form.Direction = "near";
                return apposed;
            }
            if (w < _end && W(w).DayPart is { Length: 3 } part && !W(w).Has(TimeFlags.Plural)) (form.Clock, w) = (part[1..], w + 1);
            return w;
        }
        if (word.Season > 0)
        {
            // In January "this winter" began last year.
            (form.Unit, form.Number, form.Direction) = (DateUnit.Season, word.Season, Toward(role) is "this" ? "near" : Toward(role));
            return q + 1;
        }
        if (word.DayPart is { Length: 3 } dayPart && role.Any(TimeRole.That | TimeRole.Same | TimeRole.Next | TimeRole.Following | TimeRole.Previous))
        {
            (form.Base, form.Clock) = (role is TimeRole.Next or TimeRole.Following ? "day:+1" : role == TimeRole.Previous ? "day:-1" : "day:+0", dayPart[1..]);
            form.Anchored = true;
            return q + 1;
        }
        return -1;
    }

    /// <summary>The day behind a weekday that it belongs to: ", June 15", "(7 December)", "-Jun-15", "5/12".</summary>
    private readonly int Apposed(int p, out DateForm form)
    {
        var bracket = IsMark(p, '(');
        var q = bracket || IsMark(p, ',') || (IsDash(p) && Glued(p) && Glued(p + 1)) ? p + 1 : p;
        form = new DateForm();
        if (q >= _end || IsNumber(p - 1)) return -1;
        var end = IsNumber(q) ? NumericDate(q, out form) : -1;
        if (end < 0) end = DayMonth(q, out form);
        if (end < 0) end = MonthDate(q, out form);
        if (end < 0 && IsNumber(q) && q == p) end = SlashedDay(q, out form);
        if (end < 0 || form.Unit != DateUnit.Day || form.Steps.Length > 0) return -1;
        return !bracket ? end : IsMark(end, ')') ? end + 1 : -1;
    }

    private static string Toward(TimeRole role) =>
        role.Any(TimeRole.Last | TimeRole.Past | TimeRole.Previous) ? "last"
        : role.Any(TimeRole.Next | TimeRole.Coming | TimeRole.Following) ? "next"
        : "this";

    /// <summary>"the past three weeks", "the next two days".</summary>
    private readonly int PointedSpan(int q, TimeRole role, int count, bool vague, ref DateForm form)
    {
        var unit = W(q).Unit;
        if (W(q).Has(TimeFlags.Adjective)) return -1;
        var back = role.Any(TimeRole.Last | TimeRole.Past | TimeRole.Previous);
        if (!back && !role.Any(TimeRole.Next | TimeRole.Coming | TimeRole.Following)) return -1;
        if (unit < DateUnit.Day)
        {
            // "the past 24 hours" began the day before.
            var days = unit == DateUnit.Hour && !vague && count >= 12 ? (count + 23) / 24 : 0;
            form.Base = days > 0 ? $"now|over:{(back ? '-' : '+')}{days}:day" : "now";
            form.Timex = Period(count, vague, unit);
            return q + 1;
        }
        form.Counting = unit;
        if (unit == DateUnit.Quarter)
        {
            // Quarters are told in whole ones.
            form.Base = back ? $"quarter:-{count} .. quarter:-1" : $"quarter:+1 .. quarter:+{count}";
            form.Anchored = false;
            return q + 1;
        }
        form.Base = $"now|over:{(back ? '-' : '+')}{count}:{Name(unit)}";
        form.Timex = Period(count, vague, unit);
        // "the last two years and three months"
        if (Smaller(q + 1, unit, vague, out var rest) is var end && rest.Length > 0 && !Is(end, TimeRole.Ago | TimeRole.Later | TimeRole.Earlier))
        {
            form.Base = $"now|over:{(back ? '-' : '+')}{count}:{Name(unit)}{(back ? rest.Replace("|shift:+", "|over:-", StringComparison.Ordinal) : rest.Replace("|shift:", "|over:", StringComparison.Ordinal))}";
            _ = Longer(q + 1, unit, ref form.Timex);
            return end;
        }
        return q + 1;
    }

    /// <summary>"last week", "the past month", "the next day", "the coming weeks".</summary>
    private readonly int PointedUnit(int q, TimeRole role, bool article, ref DateForm form)
    {
        ref readonly var word = ref W(q);
        var unit = word.Unit;
        var back = role.Any(TimeRole.Last | TimeRole.Past | TimeRole.Previous);
        var ahead = role.Any(TimeRole.Next | TimeRole.Coming | TimeRole.Following);
        if (unit is DateUnit.Hour or DateUnit.Minute && (article || role.Any(TimeRole.Past)) && role.Any(TimeRole.Last | TimeRole.Past | TimeRole.Next) && !word.Has(TimeFlags.Plural))
        {
            // "the last hour"
            (form.Base, form.Timex) = ("now", Period(1, false, unit));
            return q + 1;
        }
        if (unit < DateUnit.Day) return -1;
        if (word.Has(TimeFlags.Plural))
        {
            if (!back && !ahead) return -1;
            form.Base = back ? $"now|over:-3:{Name(unit)}" : "now|since";
            form.Timex = $"PX{Letter(unit)}";
            return q + 1;
        }
        form.Counting = unit;
        if (unit == DateUnit.Day)
        {
            if (IsDash(q + 1)) return -1;
            form.Base = back ? "day:-1" : ahead ? "day:+1" : "day:+0";
            form.Anchored = true;
            form.NeedsAnchor = !back && !ahead && (role & TimeRole.This) == TimeRole.None;
            // "the last day", "the past day" are lengths, not dates.
            if (role.Any(TimeRole.Last | TimeRole.Past))
            {
                form = new DateForm { Base = "now|over:-1:day", Timex = "P1D" };
                return article || role == TimeRole.Past ? q + 1 : -1;
            }
            return q + 1;
        }
        if (unit != DateUnit.Quarter && (role.Any(TimeRole.Past) || (article && role.Any(TimeRole.Last))))
        {
            form.Base = $"now|over:-1:{Name(unit)}";
            form.Timex = Period(1, false, unit);
            return q + 1;
        }
        form.Base = $"{Name(unit)}:{(back ? "-1" : ahead ? "+1" : "+0")}";
        var end = q + 1;
        // "last week Monday", "next week on Tuesday", "last week - Friday"
        var w = WeekdayName(IsDash(end) && !Glued(end) ? end + 1 : Skip(end, TimeRole.On), out var weekday);
        if (unit == DateUnit.Week && w > 0)
        {
            form.Base += $"|weekday:{DateRule.Weekday(weekday)}:this";
            return w;
        }
        // "next year's first quarter"
        if (end + 1 < _end && _tokens[end].Kind == TokenKind.Clitic && unit >= DateUnit.Month && Phrase(end + 1, _lexicon.Parts, out var part))
        {
            form.Steps = "|" + part.Entry["value"];
            return part.EndToken;
        }
        return end;
    }

    /// <summary>"month's end", "year-end".</summary>
    private readonly int UnitEnd(int p, out DateForm form)
    {
        form = new DateForm();
        var unit = W(p).Unit;
        if (W(p).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
        var q = p + 1;
        if (q >= _end || !(_tokens[q].Kind == TokenKind.Clitic || (IsDash(q) && Glued(q)))) return -1;
        q++;
        if (q >= _end || W(q).Part is not { } part || !W(q).Has(TimeFlags.PartOf)) return -1;
        (form.Base, form.Steps) = ($"{Name(unit)}:+0", "|" + part);
        form.Anchored = form.MayBeAnchored = true;
        return q + 1;
    }

    private static string Name(DateUnit unit) => unit switch
    {
        DateUnit.Week => "week",
        DateUnit.Weekend => "weekend",
        DateUnit.Fortnight => "fortnight",
        DateUnit.Month => "month",
        DateUnit.Quarter => "quarter",
        DateUnit.Season => "season",
        DateUnit.Half => "half",
        DateUnit.Year => "year",
        DateUnit.Decade => "decade",
        DateUnit.Century => "century",
        _ => "day",
    };
}
