using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Dates that the calendar names: days, months, weekdays.</content>
internal ref partial struct TimeParser
{
    private const TimeRole DateCues = TimeRole.In | TimeRole.On | TimeRole.Since | TimeRole.Until | TimeRole.By | TimeRole.From | TimeRole.Before | TimeRole.After
        | TimeRole.Over | TimeRole.Within | TimeRole.Last | TimeRole.Next | TimeRole.This | TimeRole.Of | TimeRole.To | TimeRole.Between | TimeRole.That
        | TimeRole.Following | TimeRole.Previous | TimeRole.Coming | TimeRole.Every | TimeRole.Past;

    /// <summary>"2021-12-04", "22.04.2021", "23/04/2021": day before month where dots or a number above 12 say so, or the
    /// report's hyphens; with slashes month before day where both are possible, as in the language of the pack's readers.</summary>
    private readonly int NumericDate(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Day, Explicit = true };
        var text = Text(p);
        if (text.Length == 8 && Parse(text, out var stamp) && stamp is > 1990_00_00 and < 2040_00_00)
            return Set(ref form, stamp / 10000, stamp / 100 % 100, stamp % 100) ? p + 1 : -1;
        var dot = text.IndexOf('.');
        if (dot is 1 or 2)
        {
            var rest = text[(dot + 1)..];
            var second = rest.IndexOf('.');
            if (second is not (1 or 2) || rest.Length - second - 1 is not (2 or 4)) return -1;
            return Parse(text[..dot], out var a) && Parse(rest[..second], out var b) && Parse(rest[(second + 1)..], out var y)
                && Set(ref form, LongYear(y, rest.Length - second - 1), b, a) ? p + 1 : -1;
        }
        // "2016 10 16"
        if (text.Length == 4 && p + 2 < _end && IsNumber(p + 1) && IsNumber(p + 2) && _tokens[p + 1].Length == 2 && _tokens[p + 2].Length == 2 && !Glued(p + 1) && !Glued(p + 2) && !IsNumber(p + 3) && FollowsLikeYear(p + 3)
            && Parse(text, out var y4) && y4 is >= 1900 and <= 2100 && Parse(Text(p + 1), out var m2) && Parse(Text(p + 2), out var d2) && Set(ref form, y4, m2, d2)) return p + 3;
        if (p + 4 >= _end || !Glued(p + 1) || !Glued(p + 2) || !Glued(p + 3) || !Glued(p + 4)) return -1;
        var slash = IsMark(p + 1, '/');
        // The tail of "8-800-100-20-30"; not that of "10/1/2018-10/7/2018", nor the date in "report-2002-10-09.txt".
        if (Glued(p) && IsDash(p - 1) && !(slash ? IsMark(p - 3, '/') : IsPair(p - 6)) && !(_tokens[p].Length == 4 && !(p - 2 >= _first && IsNumber(p - 2) && Glued(p - 1)))) return -1;
        if (!(slash ? IsMark(p + 3, '/') : IsDash(p + 1) && IsDash(p + 3))) return -1;
        if (!slash && !IsPair(p) && p + 6 < _end && Glued(p + 5) && Glued(p + 6) && (IsDash(p + 5) || IsMark(p + 5, '/')) && IsNumber(p + 6)) return -1;
        var first = Digits(p, out var firstDigits);
        var last = Digits(p + 4, out var lastDigits);
        // "2021-12-04T05:00" ends in a token of digits and letters.
        if (last < 0 && _tokens[p + 4].Kind == TokenKind.Alphanumeric && Text(p + 4) is { Length: >= 3 } tail && tail[2] is 'T' or 't' && Parse(tail[..2], out last)) lastDigits = 2;
        // "2021/23/Sep"
        if (last < 0 && MonthName(p + 4, out var named) == p + 5) return firstDigits == 4 && Digits(p + 2, out _) is > 0 and var dated && Set(ref form, first, named, dated) ? p + 5 : -1;
        var middle = MonthName(p + 2, out var month) == p + 3 ? month : Digits(p + 2, out _);
        if (first < 0 || middle < 0 || last < 0) return -1;
        if (firstDigits == 4) return Set(ref form, first, middle, last) || Set(ref form, first, last, middle) ? p + 5 : -1;
        if (lastDigits is not (2 or 4)) return -1;
        var year = LongYear(last, lastDigits);
        if (month > 0 || !slash) return Set(ref form, year, middle, first) || (month == 0 && Set(ref form, year, first, middle)) ? p + 5 : -1;
        return Set(ref form, year, first, middle) || Set(ref form, year, middle, first) ? p + 5 : -1;
    }

    /// <summary>"10-1-2018-10-7-2018": two dates and a hyphen between.</summary>
    private readonly bool IsPair(int p) =>
        p >= _first && p + 10 < _end && IsDash(p + 1) && IsDash(p + 3) && IsDash(p + 5) && IsDash(p + 7) && IsDash(p + 9) && Glued(p + 5) && Glued(p + 6) && Glued(p + 10)
        && Digits(p + 4, out var places) > 0 && places == 4 && Digits(p + 10, out places) > 0 && places == 4;

    /// <summary>"2015-3", "12-2015", "12/2015".</summary>
    private readonly int YearMonth(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Month, Explicit = true };
        if (p + 2 >= _end || !Glued(p + 1) || !Glued(p + 2) || (Glued(p) && (IsDash(p - 1) || IsMark(p - 1, '/'))) || (p + 3 < _end && Glued(p + 3) && (IsDash(p + 3) || IsMark(p + 3, '/')))) return -1;
        if (!IsDash(p + 1) && !IsMark(p + 1, '/')) return -1;
        var (a, b) = (Digits(p, out var first), Digits(p + 2, out var second));
        if (first == 4 && second <= 2 && IsDash(p + 1) && (second == 1 || b <= a % 100)) (form.Year, form.Number) = (a, b);
        else if (first <= 2 && second == 4) (form.Year, form.Number) = (b, a);
        else return -1;
        return form.Year is >= 1900 and <= 2100 && form.Number is >= 1 and <= 12 && !Counts(p + 3) ? p + 3 : -1;
    }

    /// <summary>"2017 April".</summary>
    private readonly int YearThenMonth(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Month, Explicit = true };
        var year = Digits(p, out var digits);
        if (digits != 4 || year is < 1800 or > 2100 || MonthName(p + 1, out form.Number) is not (> 0 and var end) || W(p + 1).Has(TimeFlags.Weak)) return -1;
        if (DayNumber(Skip(end, TimeRole.The), out _) > 0 || YearNumber(SkipComma(end), out _, out _) > 0) return -1;
        form.Year = year;
        return end;
    }

    /// <summary>Whether a date is so many weeks or months from another.</summary>
    private static bool InWeeks(in DateForm form) =>
        form.Timex is null && form.Clock is null && (form.Steps.Length > 0 ? form.Steps : form.Base) is { } rule && rule.LastIndexOf("|shift:", StringComparison.Ordinal) >= 0
        && (rule.EndsWith(":week", StringComparison.Ordinal) || rule.EndsWith(":month", StringComparison.Ordinal) || rule.EndsWith(":fortnight", StringComparison.Ordinal));

    private static bool Parse(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value);

    /// <summary>"on 22/04", "by 4/23": no year, so only behind a preposition or a weekday.</summary>
    private readonly int SlashedDay(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Day, Explicit = true };
        if (!IsMark(p + 1, '/') || !Glued(p + 1) || !Glued(p + 2) || p + 2 >= _end) return -1;
        // "on 11/20, 11/22 or 11/25", "from 10/1-10/7"
        var goesOn = IsMark(p - 3, '/') && IsNumber(p - 2) && (IsMark(p - 1, ',') || IsDash(p - 1) || W(p - 1).Is(TimeRole.And | TimeRole.Or));
        var opens = IsDash(p + 3) && Glued(p + 3) && Glued(p + 4) && IsNumber(p + 4) && IsMark(p + 5, '/');
        // "2/29" and "11/14: …", entries; "3/4" alone is a share.
        var heads = p == _first && (p + 3 >= _end ? Digits(p, out _) > 12 || Digits(p + 2, out _) > 12 : IsMark(p + 3, ':') || (IsMark(p + 3, ',') && Digits(p + 2, out _) > 12));
        if (!(goesOn || opens || heads || W(p - 1).Is(TimeRole.On | TimeRole.By | TimeRole.Since | TimeRole.Until | TimeRole.From | TimeRole.To | TimeRole.Between | TimeRole.Before | TimeRole.After | TimeRole.This | TimeRole.Next | TimeRole.Last) || W(p - 1).Weekday > 0)) return -1;
        var (a, b) = (Digits(p, out var first), Digits(p + 2, out var second));
        if (a < 1 || b < 1 || first > 2 || second > 2 || (p + 3 < _end && Glued(p + 3) && !IsMark(p + 3, ',') && !IsMark(p + 3, '.') && !IsMark(p + 3, '?') && !IsMark(p + 3, ')') && !(heads && IsMark(p + 3, ':')) && !IsDash(p + 3)) || Counts(p + 3)) return -1;
        if (a > 12 || b > 12) (form.Day, form.Number) = a > 12 ? (a, b) : (b, a);
        else (form.Number, form.Day) = (a, b);
        if (form.Number is < 1 or > 12 || form.Day > DaysIn(form.Number)) return -1;
        // "5/1-5/7, 2020"
        return goesOn && IsMark(p + 3, ',') && Digits(p + 4, out var four) is >= 1900 and <= 2100 and var year && four == 4 ? Named(ref form, year, p + 5) : p + 3;
    }

    private static int Named(ref DateForm form, int year, int end)
    {
        form.Year = year;
        return end;
    }

    /// <summary>"on the 18th", "by the 3rd": a day of this month or one near it.</summary>
    private readonly int DayOfMonth(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Day, Anchored = true };
        var q = Skip(p, TimeRole.The);
        if (p == _first || q >= _end) return -1;
        var end = Ordinal(q, out form.Day);
        // "on the 17 from 2pm to 4pm"
        if (end < 0 && q > p && W(p - 1).Is(TimeRole.On) && Digits(q, out var places) is >= 1 and <= 31 and var plain && places <= 2 && Is(q + 1, TimeRole.From | TimeRole.Between | TimeRole.On) && (Clock(q + 2, out _) > 0 || HourRange(q + 2, null, out _) > 0))
        {
            form.Day = plain;
            return q + 1;
        }
        // "the 21st of this month", "the 5th last month"
        if (end > 0 && form.Day is >= 1 and <= 31 && !W(Skip(end, TimeRole.Of)).Is(TimeRole.The) && Pointed(Skip(end, TimeRole.Of), out var month) is > 0 and var m && month is { Timex: null, Steps: "" } && month.Base?.StartsWith("month:", StringComparison.Ordinal) == true)
        {
            form = new DateForm { Base = $"{month.Base}|dom:{form.Day}:this", Anchored = month.Anchored, NeedsAnchor = month.NeedsAnchor };
            return m;
        }
        if (_tokens[q].Kind != TokenKind.Alphanumeric || (Is(end, TimeRole.Of) && Is(end + 1, TimeRole.Every))) return -1;
        // "the week of the 18th"
        if (!W(p - 1).Is(q > p ? TimeRole.On | TimeRole.By | TimeRole.Since | TimeRole.Until : TimeRole.On) && !(q > p && W(p - 1).Is(TimeRole.Of) && W(p - 2).Unit == DateUnit.Week)) return -1;
        return end > 0 && form.Day is >= 1 and <= 31 && FollowsLikeYear(end) && !(end < _end && _tokens[end].IsCapitalised) && !W(end).Is(TimeRole.And | TimeRole.Or) && !(IsDash(end) && Glued(end)) ? end : -1;
    }

    private static int LongYear(int year, int digits) => digits == 4 ? year : year < 40 ? 2000 + year : 1900 + year;

    private static bool Set(ref DateForm form, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > 31 || year is < 1000 or > 2100 || day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        (form.Year, form.Number, form.Day) = (year, month, day);
        return true;
    }

    /// <summary>"9 April 2021", "the 9th of April", "3 and 4 May", "14-16 September 2021".</summary>
    private readonly int DayMonth(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Day, Explicit = true };
        var q = Skip(p, TimeRole.The);
        var spoken = TwoDigits(q, out var spelled);
        q = DayNumber(q, out var day);
        // "fifteen August"
        if (q < 0 && spoken > 0 && spelled <= 31 && spoken < _end && W(spoken).Month > 0 && (!W(spoken).Has(TimeFlags.Weak) || SpokenYear(spoken + 1, out _) > 0)) (q, day) = (spoken, spelled);
        // "$12 December 27"
        if (q < 0 || (Glued(p) && !IsDash(p - 1) && !IsMark(p - 1, '(') && !IsMark(p - 1, '"') && !IsMark(p - 1, '“') && !IsMark(p - 1, ':')) || IsMark(p - 1, '$')) return -1;
        var upTo = 0;
        var r = RangeWord(q, alsoAnd: true);
        if (r > 0 && DayNumber(Skip(r, TimeRole.The), out var second) is > 0 and var s && second > day && MonthName(Skip(s, TimeRole.Of), out _) > 0) (q, upTo) = (s, second);
        // "3, 10 and 17 November": the month serves all.
        else if (DayList(q, day) is > 0 and var listed && MonthName(listed, out var common) > 0 && DaysIn(common) >= day)
        {
            (form.Number, form.Day) = (common, day);
            _ = TrailingYear(listed + 1, ref form);
            return q;
        }
        q = Skip(q, TimeRole.Of);
        if (IsDash(q) && Glued(q) && Glued(q + 1)) q++;
        var end = MonthName(q, out var month);
        if (end < 0) return -1;
        (form.Number, form.Day) = (month, day);
        // "9 May": the name of a woman or a verb may follow a number only by accident, so no more is asked.
        end = TrailingYear(end, ref form);
        if (upTo > 0) Through(ref form, upTo, r, p);
        return DaysIn(month) >= Math.Max(day, upTo) ? end : -1;
    }

    /// <summary>"April 9, 2021", "April 9", "May 5 to 8", "April 2021", "April".</summary>
    private readonly int MonthDate(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Month };
        var q = MonthName(p, out var month);
        if (q < 0) return -1;
        form.Number = month;
        // "$DEC" is no month.
        if (Glued(p) && IsMark(p - 1, '$')) return -1;
        var weak = W(p).Has(TimeFlags.Weak);
        var d = Skip(q, TimeRole.The);
        if ((IsDash(d) || IsMark(d, '/')) && Glued(d) && Glued(d + 1)) d++;
        else if (IsMark(d, ',') && d + 1 < _end && _tokens[d + 1].Kind == TokenKind.Alphanumeric) d++;
        // "Dec/2018"
        if (d > q && IsMark(q, '/') && Digits(d, out var four) is >= 1900 and <= 2100 and var slashed && four == 4)
        {
            (form.Year, form.Explicit) = (slashed, true);
            return d + 1;
        }
        var e = DayNumber(d, out var day);
        // "May twenty-nine", where nothing follows that it might count.
        if (e < 0 && d == q && TwoDigits(d, out day) is > 0 and var spoken && day <= 31 && W(d).Weekday == 0 && (spoken >= _end || _tokens[spoken].Kind == TokenKind.Mark || SpokenYear(spoken, out _) > 0 || YearNumber(spoken, out _, out _) > 0)) e = spoken;
        if (e > 0 && day <= DaysIn(month) && !IsClock(d) && !Counts(e) && (d == q || W(d).Ordinal == 0 || _tokens[d].Kind == TokenKind.Alphanumeric || FollowsLikeYear(e)))
        {
            (form.Unit, form.Day, form.Explicit) = (DateUnit.Day, day, true);
            var r = RangeWord(e, alsoAnd: true);
            if (r > 0 && DayNumber(Skip(r, TimeRole.The), out var second) is > 0 and var s && second > day && second <= DaysIn(month) && MonthName(s, out _) < 0 && !Counts(s))
            {
                Through(ref form, second, r, p);
                e = s;
            }
            // "from April 27 to the 3rd": of the next month.
            else if (r > 0 && month != 2 && p > _first && Is(p - 1, TimeRole.From) && Is(r, TimeRole.The) && Ordinal(r + 1, out var next) is > 0 and var n && next < day && next > 0 && !Is(n, TimeRole.Of) && FollowsLikeYear(n))
            {
                (form.Steps, form.Split) = ($"|over:+{DaysIn(month) - day + next}:day", r);
                return n;
            }
            return TrailingYear(e, ref form);
        }
        var end = TrailingYear(q, ref form);
        if (form.HasYear || end > q)
        {
            form.Explicit = form.HasYear;
            return end;
        }
        var cue = p > _first && (W(p - 1).Is(DateCues) || W(p - 1).Part is not null || (IsDash(p - 1) && W(p - 2).Part is not null));
        // "Jan-Feb 2017", "May to March"
        if (cue || (RangeWord(q, alsoAnd: false) is > 0 and var other && other < _end && W(other).Month > 0 && _tokens[other].IsCapitalised)) return q;
        if (weak) return -1;
        return q < _end && _tokens[q].Kind == TokenKind.Word && _tokens[q].IsCapitalised && !W(q).Is(DateCues) && W(q).Weekday == 0 ? -1 : q;
    }

    /// <summary>A year behind a day, month or season: ", 2021", "of 2021", "2021", "of the same year".</summary>
    private readonly int TrailingYear(int p, ref DateForm form)
    {
        var q = SkipComma(p);
        if (q == p) q = Skip(p, TimeRole.Of);
        if (q == p && Is(p, TimeRole.In) && IsNumber(p + 1) && form.Unit is DateUnit.Day or DateUnit.Month && Digits(p + 1, out var four) > 0 && four == 4) q++;
        var clean = q == p;
        if (q < _end && (IsNumber(q) || W(q).Has(TimeFlags.CommonEra)) && YearNumber(q, out var year, out var certain) is > 0 and var end
            && (certain || !Counts(end) || (!clean && IsMark(p, ',') && form.Unit == DateUnit.Day)) && !IsClock(q))
        {
            form.Year = year;
            return end;
        }
        if (SpokenYear(q, out var spoken) is > 0 and var s && form.Unit is DateUnit.Day or DateUnit.Month && FollowsLikeYear(s))
        {
            form.Year = spoken;
            return s;
        }
        // "April '87", "15 April of 87"
        var mark = q + 1 < _end && _tokens[q].Kind == TokenKind.Mark && Tokenizer.IsApostrophe(_document.Text[_tokens[q].Start]) && Glued(q + 1) ? q + 1 : !clean && W(p).Is(TimeRole.Of) && FollowsLikeYear(q + 1) ? q : -1;
        if (mark > 0 && Digits(mark, out var two) is >= 0 and var shortYear && two == 2)
        {
            form.Year = LongYear(shortYear, 2);
            return mark + 1;
        }
        if (clean && IsDash(p) && Glued(p) && Glued(p + 1) && Digits(p + 1, out var digits) is > 1000 and <= 2100 and var y && digits == 4)
        {
            form.Year = y;
            return p + 2;
        }
        // "in March of that year", "in July this year", "in May last year", "23 December the same year"
        var u = Skip(q, TimeRole.The);
        if (W(u + 1).Unit == DateUnit.Year && !W(u + 1).Has(TimeFlags.Plural | TimeFlags.Adjective)
            && W(u).Is(TimeRole.This | TimeRole.Last | TimeRole.Next | TimeRole.That | TimeRole.Same | TimeRole.Previous | TimeRole.Following))
        {
            var role = W(u).Role;
            var offset = role.Any(TimeRole.Last | TimeRole.Previous) ? "-1" : role.Any(TimeRole.Next | TimeRole.Following) ? "+1" : "+0";
            var inner = form;
            form = new DateForm
            {
                Base = $"year:{offset}|{inner.Rule("this")}",
                Explicit = inner.Unit == DateUnit.Day,
                Anchored = role.Any(TimeRole.That | TimeRole.Same | TimeRole.Previous | TimeRole.Following),
            };
            return u + 2;
        }
        return p;
    }

    /// <summary>Behind a day, the end of a list of further days: ", 10 and 17".</summary>
    private readonly int DayList(int p, int day)
    {
        var q = p;
        for (var further = 0; further < 6; further++)
        {
            var last = W(q).Is(TimeRole.And | TimeRole.Or);
            if (!last && !IsMark(q, ',')) return -1;
            if (DayNumber(q + 1, out var next) is not (> 0 and var end) || next <= day) return -1;
            (q, day) = (end, next);
            if (last) return further > 0 ? Skip(q, TimeRole.Of) : -1;
        }
        return -1;
    }

    /// <summary>Gives a day its last one; "3 and 17 November" are two days, "3 and 4 November" and "between 3 and 17 November" one time.</summary>
    private readonly void Through(ref DateForm form, int last, int second, int p)
    {
        (form.Steps, form.Split, form.LastDay) = ($"|over:+{last - form.Day}:day", second, last);
        form.Apart = last > form.Day + 1 && W(second - 1).Is(TimeRole.And | TimeRole.Or) && !(p > _first && W(p - 1).Is(TimeRole.Between)) && !(p - 1 > _first && Is(p - 1, TimeRole.The) && W(p - 2).Is(TimeRole.Between));
    }

    /// <summary>A word between two ends: "to", "-", "–", "through", and where asked "and".</summary>
    private readonly int RangeWord(int p, bool alsoAnd)
    {
        if (p >= _end) return -1;
        if (IsDash(p)) return p + 1;
        if (W(p).Is(TimeRole.To | TimeRole.Until)) return p + 1;
        return alsoAnd && W(p).Is(TimeRole.And | TimeRole.Or) ? p + 1 : -1;
    }

    /// <summary>Whether a word follows that is counted, so that the number before it is no date: "May 5 soldiers".</summary>
    private readonly bool Counts(int p)
    {
        if (p >= _end) return false;
        if (W(p).Has(TimeFlags.NotYear)) return true;
        return IsMark(p, '%');
    }

    private static int DaysIn(int month) => month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary>"Friday, 9 April 2021", "Friday the 9th", "Friday".</summary>
    private readonly int WeekdayDate(int p, out DateForm form)
    {
        form = new DateForm();
        var q = WeekdayName(p, out var weekday);
        if (q < 0) return -1;
        if (q < _end && W(q).DayPart is not null && W(q).Has(TimeFlags.Plural)) return -1; // "Friday mornings" come again
        // "Sunday early morning"
        if (q + 1 < _end && W(q).Part is not null && W(q + 1).DayPart is { Length: 3 } && !W(q).Has(TimeFlags.PartOf)) q++;
        var dayPart = q < _end && W(q).DayPart is { } part && part.Length == 3 ? part : null;
        var r = SkipComma(dayPart is null ? q : q + 1);
        var e = r < _end && IsNumber(r) ? NumericDate(r, out form) : -1;
        if (e < 0 && (r == q || IsMark(r - 1, ',')))
        {
            e = DayMonth(r, out form);
            if (e < 0) e = MonthDate(r, out form) is > 0 and var m && form.Unit == DateUnit.Day ? m : -1;
        }
        if (e > 0)
        {
            if (dayPart is not null) form.Clock = dayPart[1..];
            if (form.Unit == DateUnit.Day) form.Weekday = weekday;
            return e;
        }
        // "Tuesday of next week", "Wednesday evening next week"
        var afterDay = dayPart is null ? q : q + 1;
        if (Pointed(Skip(afterDay, TimeRole.Of), out var week) is > 0 and var w && week.Base?.StartsWith("week:", StringComparison.Ordinal) == true && week.Steps.Length == 0)
        {
            form = week;
            (form.Steps, form.Clock) = ($"|weekday:{DateRule.Weekday(weekday)}:this", dayPart?[1..]);
            return w;
        }
        // "Monday two weeks from now", "Sunday three weeks after Easter"
        if (dayPart is null && (IsNumber(q) || W(q).Cardinal > 0 || Is(q, TimeRole.A)) && Offset(q, out var away, 1) is > 0 and var o1 && InWeeks(away))
        {
            form = away;
            form.Steps += $"|weekday:{DateRule.Weekday(weekday)}:this";
            return o1;
        }
        // "Friday the 9th", "Wed 13th", "Sunday 31."
        var o = Ordinal(Skip(q, TimeRole.The), out var day);
        if (o < 0 && dayPart is null && Digits(q, out var few) is >= 1 and <= 31 and var bare && few <= 2 && (q + 1 >= _end || (_tokens[q + 1].Kind == TokenKind.Mark && !Glued(q + 2) && !IsMark(q + 1, '%') && !IsMark(q + 1, '-'))))
        {
            form = new DateForm { Base = $"dom:{bare}-{DateRule.Weekday(weekday)}", Recurs = true };
            return q + 1;
        }
        if (o > 0 && day <= 31 && (o - q > 1 || _tokens[q].Kind == TokenKind.Alphanumeric) && !W(o).Is(TimeRole.Of))
        {
            // The weekday picks the month.
            form = new DateForm { Base = $"dom:{day}-{DateRule.Weekday(weekday)}", Recurs = true };
            return o;
        }
        // "Mon or Tue"
        var joined = p - 2 >= _first && W(p - 1).Is(TimeRole.And | TimeRole.Or) && W(p - 2).Weekday > 0;
        if (W(p).Has(TimeFlags.Weak) && dayPart is null && !joined && !(p > _first && W(p - 1).Is(DateCues & ~(TimeRole.Of | TimeRole.To | TimeRole.From)))) return -1;
        form = new DateForm { Base = $"weekday:{DateRule.Weekday(weekday)}", Recurs = true, Clock = dayPart?[1..] };
        return dayPart is null ? q : q + 1;
    }
}
