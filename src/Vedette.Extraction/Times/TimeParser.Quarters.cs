using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Quarters, halves, and years that need not be those of the calendar.</content>
internal ref partial struct TimeParser
{
    /// <summary>"Q3", "H1", "FY22": short words that no lexicon knows.</summary>
    public readonly bool MayBeCode(int p) =>
        _tokens[p] is { Kind: TokenKind.Word, Length: >= 2 and <= 6 } token && char.IsAsciiDigit(_document.Text[token.End - 1]);

    /// <summary>"fiscal 2021", "the fiscal year 2008", "calendar year 2020", "FY 2022".</summary>
    private readonly int KindOfYear(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Year, Explicit = true, Prefix = W(p).YearKind };
        var q = W(p + 1).Unit == DateUnit.Year && !W(p + 1).Has(TimeFlags.Plural | TimeFlags.Adjective) ? p + 2 : p + 1;
        if (q >= _end || !IsNumber(q) || YearNumber(q, out form.Year, out _) is not (> 0 and var end)) return -1;
        return EndingNext(end, ref form);
    }

    /// <summary>"-22" behind 2021: the year in which it ends.</summary>
    private readonly int EndingNext(int p, ref DateForm form)
    {
        if (!(IsDash(p) || IsMark(p, '/')) || !Glued(p) || !Glued(p + 1) || Digits(p + 1, out var places) is not (>= 0 and var next) || places is not (2 or 4) || next % 100 != (form.Year + 1) % 100) return p;
        form.Year++;
        return p + 2;
    }

    /// <summary>"the 2021 fiscal year".</summary>
    private readonly int YearOfKind(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Year, Explicit = true };
        if (YearNumber(p, out form.Year, out _) is not (> 0 and var q) || !W(q).Has(TimeFlags.YearKind) || W(q + 1).Unit != DateUnit.Year || W(q + 1).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
        form.Prefix = W(q).YearKind;
        return q + 2;
    }

    /// <summary>"FY22", "FY2022", "FY2021-22": named by the year in which it ends.</summary>
    private readonly int CodedYear(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Year, Explicit = true };
        var text = Text(p);
        var letters = text.IndexOfAnyInRange('0', '9');
        if (letters < 2 || _tokens[p].Capitals < 2 || text.Length - letters is not (2 or 4) || !Parse(text[letters..], out var year)) return -1;
        ref readonly var kind = ref _lexicon.Of(text[..letters]);
        if (!kind.Has(TimeFlags.YearKind)) return -1;
        (form.Year, form.Prefix) = (LongYear(year, text.Length - letters), kind.YearKind);
        if (form.Year is < 1900 or > 2100) return -1;
        return EndingNext(p + 1, ref form);
    }

    /// <summary>"2Q21", "1Q 2022", "3Q2021".</summary>
    private readonly int QuarterCode(int p, out DateForm form)
    {
        form = new DateForm();
        var text = Text(p);
        if (text.Length is not (2 or 4 or 6) || text[0] is < '1' or > '4') return -1;
        (form.Unit, form.Number) = ((text[1] | 0x20) switch { 'q' => DateUnit.Quarter, 'h' => DateUnit.Half, _ => DateUnit.None }, text[0] - '0');
        if (form.Unit == DateUnit.None || (form.Unit == DateUnit.Half && form.Number > 2)) return -1;
        var end = p + 1;
        if (text.Length == 2) end = TrailingYear(end, ref form);
        else if (Parse(text[2..], out var year)) form.Year = LongYear(year, text.Length - 2);
        form.Explicit = form.HasYear;
        return form.HasYear && form.Year is >= 1900 and <= 2100 ? end : -1;
    }

    /// <summary>"the three months to September", "the year ended 30 June", "the week ending 3 May": so long, up to the end of a date.</summary>
    private readonly int Reaching(int p, out DateForm form, int depth)
    {
        form = new DateForm();
        var q = Skip(p, TimeRole.The);
        var article = q > p;
        // "the fiscal year ended 30 June"
        if (W(q).Has(TimeFlags.YearKind) && W(q + 1).Unit == DateUnit.Year) q++;
        var e = Length(q, out var count, out var vague, out var unit);
        if (e < 0 && q < _end && W(q).Unit is DateUnit.Year or DateUnit.Quarter or DateUnit.Week && !W(q).Has(TimeFlags.Plural | TimeFlags.Adjective)) (e, count, unit) = (q + 1, 1, W(q).Unit);
        if (e < 0 || e >= _end || vague || count < 1 || unit is not (DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year)) return -1;
        var ended = W(e).Has(TimeFlags.Ended);
        if (!ended && !(article && W(e).Is(TimeRole.To | TimeRole.Until))) return -1;
        if (Date(Is(e + 1, TimeRole.In | TimeRole.On) ? e + 2 : e + 1, out var last, depth + 1) is not (> 0 and var end) || last.Unit is not (DateUnit.Day or DateUnit.Month) || last.Steps.Length > 0 || last.Base is not null || last.Timex is not null) return -1;
        var months = unit switch { DateUnit.Year => 12 * count, DateUnit.Quarter => 3 * count, _ => count };
        var step = unit == DateUnit.Week ? $"-{count}:week" : $"-{months}:month";
        var rule = last.Rule("past");
        form.Base = $"{rule}|{(last.Unit == DateUnit.Day ? "shift:+1:day" : "shift:+1:month")}|shift:{step} .. {rule}";
        (form.Timex, form.Explicit) = (Period(count, false, unit), last.HasYear);
        return end;
    }

    /// <summary>"the first quarter of 2022", "Q3 2021", "H1", "the second half of 2021" is read as a part.</summary>
    private readonly int QuarterDate(int p, out DateForm form)
    {
        form = new DateForm();
        var q = Quarter(p, out form.Unit, out form.Number);
        if (q < 0) q = SpelledQuarter(p, out form.Unit, out form.Number);
        if (q < 0) return -1;
        var end = TrailingYear(q, ref form);
        form.Explicit = form.HasYear;
        // "Q1 and Q2"
        var paired = (Is(end, TimeRole.And | TimeRole.Or) && end + 1 < _end && MayBeCode(end + 1) && Quarter(end + 1, out _, out _) > 0)
            || (p - 2 >= _first && W(p - 1).Is(TimeRole.And | TimeRole.Or) && MayBeCode(p - 2) && Quarter(p - 2, out _, out _) > 0);
        return form.HasYear || form.Base is not null || q > p + 1 || paired || (p > _first && W(p - 1).Is(DateCues)) ? end : -1;
    }

    /// <summary>"the third quarter", "third-quarter earnings", of whichever year is near.</summary>
    private readonly int SpelledQuarter(int p, out DateUnit unit, out int number)
    {
        (unit, number) = (DateUnit.Quarter, 0);
        var o = Ordinal(Skip(p, TimeRole.The), out number);
        if (o < 0 || number > 4) return -1;
        var joined = IsDash(o) && Glued(o) && Glued(o + 1);
        if (joined) o++;
        return o < _end && W(o).Unit == DateUnit.Quarter && !W(o).Has(TimeFlags.Plural | TimeFlags.Adjective) && (joined || Is(p, TimeRole.The) || (p > _first && W(p - 1).Is(DateCues))) ? o + 1 : -1;
    }

    private readonly int Quarter(int p, out DateUnit unit, out int number)
    {
        (unit, number) = (DateUnit.None, 0);
        var text = Text(p);
        if (text.Length != 2 || _tokens[p].Kind != TokenKind.Word || text[1] is < '1' or > '4') return -1;
        unit = (text[0] | 0x20) == 'q' ? DateUnit.Quarter : (text[0] | 0x20) == 'h' ? DateUnit.Half : DateUnit.None;
        number = text[1] - '0';
        return unit == DateUnit.None || (unit == DateUnit.Half && number > 2) ? -1 : p + 1;
    }
}
