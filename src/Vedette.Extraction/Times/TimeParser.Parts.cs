using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Parts of dates, units inside dates, and dates some units away.</content>
internal ref partial struct TimeParser
{
    /// <summary>A part word or phrase: its step and whether it stands before "of".</summary>
    private readonly int Part(int p, out string step, out bool beforeOf)
    {
        (step, beforeOf) = ("", false);
        if (Phrase(p, _lexicon.Parts, out var hit))
        {
            (step, beforeOf) = (hit.Entry["value"]!, hit.Entry["of"] is not null);
            return hit.EndToken;
        }
        if (p < _first || p >= _end || W(p).Part is not { } part) return -1;
        (step, beforeOf) = (part, W(p).Has(TimeFlags.PartOf));
        return p + 1;
    }

    /// <summary>"early April", "mid-2016", "the end of the month", "late on Friday", "early in 2022", "earlier this year".</summary>
    private readonly int PartDate(int p, out DateForm form, int depth)
    {
        form = new DateForm();
        var article = Is(p, TimeRole.The);
        var q = article ? p + 1 : p;
        // "the year-earlier quarter" is another one.
        if (!article && q < _end && W(q).Is(TimeRole.Earlier | TimeRole.Later) && !(Glued(q) && IsDash(q - 1)))
        {
            // "earlier this year" is behind us, "later this month" before us.
            var back = W(q).Is(TimeRole.Earlier);
            var r = Is(q + 1, TimeRole.In | TimeRole.On) ? q + 2 : q + 1;
            var inner = UnitOrDate(r, out form, depth);
            if (inner < 0 || (form.Base is null && !form.HasYear) || form.Steps.Length > 0 || form.Timex is not null) return -1;
            if (form.Base is { } b && (b.StartsWith("day", StringComparison.Ordinal) || b.StartsWith("weekday", StringComparison.Ordinal))) return inner;
            // "earlier last week": of what is over, its first part.
            form.Steps = back ? form.Base is { } whole && whole.EndsWith(":-1", StringComparison.Ordinal) && (whole.StartsWith("week", StringComparison.Ordinal) || whole.StartsWith("month", StringComparison.Ordinal)) ? "|start" : "|upto" : "|onward";
            return inner;
        }
        q = Part(q, out var step, out var beforeOf);
        if (q < 0 || q >= _end) return -1;
        int end;
        if (beforeOf && Is(q, TimeRole.Of))
        {
            end = UnitOrDate(q + 1, out form, depth);
        }
        else
        {
            if (IsDash(q)) q++;
            else if (!article && !beforeOf && Is(q, TimeRole.In | TimeRole.On)) q++;
            else if (beforeOf && !IsDash(q - 1)) return -1;
            end = article && !beforeOf ? LongDate(q, out form) : -1;
            if (end < 0 && article && !beforeOf) end = SeasonDate(q, out form) is > 0 and var s ? s : MonthDate(q, out form);
            if (end < 0) end = Date(q, out form, depth + 1);
            if (end < 0 && (Is(q, TimeRole.The) || Is(q - 1, TimeRole.In))) end = UnitOrDate(q, out form, depth);
            // "mid-2016" stands without any preposition.
            if (end < 0 && IsNumber(q) && YearNumber(q, out var year, out _) is > 0 and var y && !Counts(y)) (form, end) = (new DateForm { Unit = DateUnit.Year, Year = year, Explicit = true }, y);
        }
        if (end < 0 || form.Steps.Length > 0 || (form.Timex is not null && form.Base is not { Length: > 4 })) return -1;
        if (step.StartsWith("quarter", StringComparison.Ordinal) && form.Unit != DateUnit.Year && !(form.Base?.StartsWith("year", StringComparison.Ordinal) ?? false)) return -1;
        form.Steps = "|" + step;
        return end;
    }

    /// <summary>A date, or "the month", "the year" as the one that is meant.</summary>
    private readonly int UnitOrDate(int p, out DateForm form, int depth)
    {
        var end = Date(p, out form, depth + 1);
        if (end > 0) return end;
        if (IsNumber(p) && YearNumber(p, out var year, out _) is > 0 and var y && !Counts(y))
        {
            form = new DateForm { Unit = DateUnit.Year, Year = year, Explicit = true };
            return y;
        }
        var q = Skip(p, TimeRole.The);
        if (q >= _end || W(q).Unit < DateUnit.Day || W(q).Has(TimeFlags.Plural | TimeFlags.Adjective) || (q == p && W(q).Unit == DateUnit.Day)) return -1;
        form = new DateForm { Base = $"{Name(W(q).Unit)}:+0", Anchored = true, MayBeAnchored = true };
        return q + 1;
    }

    /// <summary>"the first week of May", "the last two days of 2021", "the first Monday of next month", "the third quarter of 2022".</summary>
    private readonly int Within(int p, out DateForm form, int depth)
    {
        form = new DateForm();
        var q = Skip(p, TimeRole.The);
        if (q >= _end) return -1;
        var last = W(q).Is(TimeRole.Last);
        var first = false;
        var o = -1;
        var nth = 0;
        if (last) o = q + 1;
        else
        {
            o = Ordinal(q, out nth);
            first = nth == 1;
        }
        if (o < 0 || o >= _end) return -1;
        var c = first || last ? Cardinal(o, out var count, out _) : -1;
        if (c < 0) (c, count) = (o, 0);
        else count = Math.Max(Digits(o, out _) is var d and > 0 ? d : CardinalValue(o), 1);
        if (c >= _end) return -1;
        string step;
        string? dayPart = null;
        if (WeekdayName(c, out var weekday) is > 0 and var w)
        {
            step = $"|nthday:{(last ? 5 : nth)}:{DateRule.Weekday(weekday)}";
            c = w;
            // "the first Monday evening of May"
            if (c < _end && W(c).DayPart is { Length: 3 } part) (dayPart, c) = (part[1..], c + 1);
        }
        else if (W(c).Unit >= DateUnit.Day && !W(c).Has(TimeFlags.Adjective))
        {
            var unit = Name(W(c).Unit);
            if (W(c).Has(TimeFlags.Plural) && count == 0) count = 2;
            step = last ? $"|last:{Math.Max(count, 1)}:{unit}" : count > 0 ? $"|first:{count}:{unit}" : $"|nth:{nth}:{unit}";
            c++;
        }
        else
        {
            return -1;
        }
        if (!Is(c, TimeRole.Of | TimeRole.In)) return -1;
        var end = UnitOrDate(c + 1, out form, depth);
        if (end < 0 || form.Timex is not null) return -1;
        form.Steps += step;
        form.Clock ??= dayPart;
        // "the first week of October on Friday"
        if (step.EndsWith(":week", StringComparison.Ordinal) && Is(end, TimeRole.On) && WeekdayName(end + 1, out var named) is > 0 and var onDay)
        {
            form.Steps += $"|weekday:{DateRule.Weekday(named)}:this";
            return onDay;
        }
        return end;
    }

    /// <summary>"the week of 10 April".</summary>
    private readonly int UnitOf(int p, out DateForm form, int depth)
    {
        form = new DateForm();
        var q = Skip(p, TimeRole.The);
        if (q >= _end || W(q).Unit is not (DateUnit.Week or DateUnit.Weekend) || W(q).Has(TimeFlags.Plural | TimeFlags.Adjective) || !Is(q + 1, TimeRole.Of | TimeRole.Since)) return -1;
        var end = Date(Skip(q + 2, TimeRole.On), out form, depth + 1);
        if (end < 0 || (form.Unit != DateUnit.Day && !form.Recurs) || form.Steps.Length > 0) return -1;
        form.Steps = form.Recurs && W(q).Unit == DateUnit.Weekend && form.Base?.IndexOf('|', StringComparison.Ordinal) < 0 ? FeastWeekend(form.Base) : $"|unit:{Name(W(q).Unit)}";
        return end;
    }

    private readonly int CardinalValue(int p)
    {
        _ = Cardinal(p, out var value, out _);
        return value;
    }

    /// <summary>"three weeks ago", "two days later", "the day before the talks", "four days after 3 May", "in two weeks".</summary>
    private readonly int Offset(int p, out DateForm form, int depth)
    {
        form = new DateForm();
        var q = Skip(p, TimeRole.The);
        var article = q > p;
        var e = Length(q, out var count, out var vague, out var unit, out var share);
        if (e < 0 && !article && HalfUnit(q, out var halved, out var half) is > 0 and var h) (e, count, vague, unit, share) = (h, 0, false, halved, half);
        if (e > 0 && share > 0 && !vague) (count, unit) = Finer(count + share, unit);
        if (e < 0 && Cardinal(q, out count, out vague) is > 0 and var c && c + 1 < _end && W(c).Is(TimeRole.Last | TimeRole.Past | TimeRole.Previous | TimeRole.Next | TimeRole.Coming | TimeRole.Following) && W(c + 1).Has(TimeFlags.Plural) && W(c + 1).Unit >= DateUnit.Day)
        {
            // "the 5 past years", "3 next weeks"
            form.Anchored = W(c).Is(TimeRole.Previous | TimeRole.Following);
            return PointedSpan(c + 1, W(c).Role & (TimeRole.Last | TimeRole.Past | TimeRole.Previous | TimeRole.Next | TimeRole.Coming | TimeRole.Following), count, vague, ref form);
        }
        if (e < 0)
        {
            // "the day after", "hours earlier"
            if (q >= _end || W(q).Unit == DateUnit.None || W(q).Has(TimeFlags.Adjective)) return -1;
            if (!(article && !W(q).Has(TimeFlags.Plural)) && !(!article && W(q).Has(TimeFlags.Plural) && !W(q).Has(TimeFlags.Weak))) return -1;
            (e, count, unit, vague) = (q + 1, W(q).Has(TimeFlags.Plural) ? 3 : 1, W(q).Unit, W(q).Has(TimeFlags.Plural));
        }
        else if (article)
        {
            return -1;
        }
        var smaller = Smaller(e, unit, vague, out var rest);
        var r = Role(smaller, out var role);
        // "2 weeks and 2 days ago", "2 years 1 month later"
        if (r < 0 || (smaller > e && !role.Any(TimeRole.Ago | TimeRole.Hence | TimeRole.Later | TimeRole.Earlier))) r = Role(e, out role);
        else e = smaller;
        if (r < 0) return -1;
        if (role.Any(TimeRole.Ago | TimeRole.Hence))
        {
            Shifted(ref form, (role & TimeRole.Ago) != TimeRole.None ? -count : count, vague, unit, e == smaller ? rest : "");
            return r;
        }
        if (role.Any(TimeRole.Later | TimeRole.Earlier) && !W(r).Is(TimeRole.This))
        {
            Shifted(ref form, (role & TimeRole.Earlier) != TimeRole.None ? -count : count, vague, unit, e == smaller ? rest : "");
            form.Anchored = unit >= DateUnit.Day;
            form.NeedsAnchor = form.Anchored;
            return r;
        }
        if (role.Any(TimeRole.Before | TimeRole.After) && !(vague && W(e - 1).Has(TimeFlags.Plural) && e == q + 1) && (r >= _end || (_tokens[r].Kind == TokenKind.Mark && !IsMark(r, '(') && !IsMark(r, '"'))))
        {
            // "a week before, on 3 November"
            Shifted(ref form, role.Any(TimeRole.Before) ? -count : count, vague, unit);
            form.Anchored = unit >= DateUnit.Day;
            form.NeedsAnchor = form.Anchored && !article;
            return r;
        }
        // "two days after that"
        if (role.Any(TimeRole.Before | TimeRole.After) && W(r).Is(TimeRole.That) && !W(r).Is(TimeRole.The) && (r + 1 >= _end || _tokens[r + 1].Kind == TokenKind.Mark || Is(r + 1, TimeRole.The)))
        {
            Shifted(ref form, role.Any(TimeRole.Before) ? -count : count, vague, unit);
            (form.Anchored, form.NeedsAnchor) = (unit >= DateUnit.Day, unit >= DateUnit.Day);
            return r + 1;
        }
        // "for 3 days from Monday" is that long.
        if (role.Any(TimeRole.From) && p > _first && W(p - 1).Is(TimeRole.Over)) return -1;
        var sign = (role & TimeRole.Before) != TimeRole.None ? -1 : role.Any(TimeRole.After | TimeRole.From) ? 1 : 0;
        if (sign == 0) return -1;
        var end = Date(r, out var inner, depth + 1);
        if (end > 0 && unit >= DateUnit.Day && inner.Steps.Length == 0)
        {
            form = inner;
            form.Timex = null;
            form.Steps = $"|shift:{(sign < 0 ? '-' : '+')}{count}:{Name(unit)}";
            form.Explicit = false;
            return end;
        }
        if ((role & TimeRole.From) != TimeRole.None) return -1;
        if (article && unit == DateUnit.Day && (r >= _end || _tokens[r].Kind == TokenKind.Mark))
        {
            (form.Base, form.Anchored, form.Counting) = (sign < 0 ? "day:-1" : "day:+1", true, DateUnit.Day);
            return r;
        }
        if (article && unit == DateUnit.Day)
        {
            // "the day after the drill": the drill has no date here, so the day has none.
            form.Base = "";
            return r;
        }
        return -1;
    }

    /// <summary>Shorter units behind a length, as steps forward: "and 2 days".</summary>
    private readonly int Smaller(int p, DateUnit unit, bool vague, out string steps)
    {
        steps = "";
        while (!vague && p < _end)
        {
            var q = Skip(SkipComma(p), TimeRole.And);
            if (Length(q, out var count, out vague, out var smaller) is not (> 0 and var next) || vague || smaller >= unit || smaller < DateUnit.Day) break;
            steps += $"|shift:+{count}:{Name(smaller)}";
            (p, unit) = (next, smaller);
        }
        return p;
    }

    private static void Shifted(ref DateForm form, int count, bool vague, DateUnit unit, string rest = "")
    {
        form.Counting = unit;
        if (unit < DateUnit.Day)
        {
            form.Base = "day:+0";
            return;
        }
        if (rest.Length > 0)
        {
            form.Base = $"now|shift:{(count < 0 ? "" : "+")}{count}:{Name(unit)}{(count < 0 ? rest.Replace('+', '-') : rest)}";
            return;
        }
        if (vague)
        {
            form.Timex = count < 0 ? "PAST_REF" : "FUTURE_REF";
            // "several weeks ago": somewhere between two and six of them.
            form.Base = count < 0 ? $"now|shift:{count * 2}:{Name(unit)} .. now|shift:{Math.Min(count + 1, -1)}:{Name(unit)}" : $"now|shift:+{Math.Max(count - 1, 1)}:{Name(unit)} .. now|shift:+{count * 2}:{Name(unit)}";
            return;
        }
        form.Base = $"now|shift:{(count < 0 ? "" : "+")}{count}:{Name(unit)}{(unit is DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Decade or DateUnit.Century ? "|unit:" + Name(unit is DateUnit.Quarter ? DateUnit.Month : unit is DateUnit.Year or DateUnit.Month ? unit : DateUnit.Year) : "")}";
    }
}
