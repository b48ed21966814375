using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Longer stretches of the calendar: years and ranges of them, seasons, decades, centuries, quarters.</content>
internal ref partial struct TimeParser
{
    /// <summary>A year by itself: only where the words around it say so.</summary>
    private readonly int YearDate(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Year, Explicit = true };
        var end = YearNumber(p, out var year, out var certain);
        if (end < 0) return -1;
        form.Year = year;
        var wasRange = YearRange(end, year, ref form);
        if (wasRange > 0) return wasRange;
        // "1000-5000"
        if (!certain && IsDash(end) && IsNumber(end + 1) && Glued(end) == Glued(end + 1) && Digits(end + 1, out var more) is > 2100 && more == 4) return -1;
        if (certain) return end;
        if (Glued(p) && !IsMark(p - 1, '(') && !IsDash(p - 1) && !IsMark(p - 1, '"') && !IsMark(p - 1, '“') && !IsMark(p - 1, '[')) return -1;
        if (end < _end && Glued(end) && ((IsMark(end, ':') && Glued(end + 1)) || IsMark(end, '%') || IsMark(end, '/'))) return -1;
        if (Counts(end)) return -1;
        // "2003: Invasion" and "1936", headings.
        if (p == _first) return end == _end || IsMark(end, ':') ? end : -1;
        if (IsMark(p - 1, '(')) return IsMark(end, ')') || IsMark(end, ',') || IsMark(end, ';') || IsDash(end) ? end : -1;
        ref readonly var before = ref W(p - 1);
        if (before.Is(TimeRole.In | TimeRole.Since | TimeRole.Over | TimeRole.Until | TimeRole.Before | TimeRole.After)) return end;
        if (before.Part is not null && _tokens[p].SpaceBefore | IsDash(p - 1)) return end;
        if (IsDash(p - 1) && W(p - 2).Part is not null && Glued(p)) return end;
        // "the 1972 election", "his 1995 book", ", 1861"
        if (year >= 1600 && end < _end && _tokens[end].Kind == TokenKind.Word && (before.Is(TimeRole.The) || _tokens[p - 1].Kind == TokenKind.Clitic || before.Has(TimeFlags.Possessive))) return end;
        if (IsMark(p - 1, ',') && (end == _end || IsMark(end, ')'))) return end;
        // "in 2014, 2015 and 2017"
        if (IsMark(p - 1, ',') && YearNumber(p - 2, out _, out _) == p - 1 && (IsMark(end, ',') ? YearNumber(Skip(end + 1, TimeRole.And), out _, out _) > 0 : Is(end, TimeRole.And | TimeRole.Or) && YearNumber(end + 1, out _, out _) > 0)) return end;
        // "the pre-2014 borders"
        if (IsDash(p - 1) && Glued(p - 1) && W(p - 2).Has(TimeFlags.Affix)) return end;
        if (before.Has(TimeFlags.Approximate | TimeFlags.Function | TimeFlags.Boundary) && FollowsLikeYear(end)) return end;
        if (before.Is(TimeRole.Of | TimeRole.From | TimeRole.By | TimeRole.To | TimeRole.Between | TimeRole.And | TimeRole.Or | TimeRole.On)) return FollowsLikeYear(end) ? end : -1;
        if (before.Unit == DateUnit.Year) return end;
        return -1;
    }

    /// <summary>"2014-2018", "1939–45".</summary>
    private readonly int YearRange(int p, int year, ref DateForm form)
    {
        if (p + 1 >= _end) return -1;
        // "the 2020/21 season", "2021/2022": one year and the next.
        if (IsMark(p, '/') && Glued(p) && Glued(p + 1) && !(Glued(p - 1) && IsMark(p - 2, '/')) && Digits(p + 1, out var places) is >= 0 and var following && places is 2 or 4 && following == (places == 2 ? (year + 1) % 100 : year + 1) && !(Glued(p + 2) && (IsMark(p + 2, '/') || IsDash(p + 2))))
        {
            form = new DateForm { Base = $"{year:0000} .. {year + 1:0000}", Explicit = true };
            return p + 2;
        }
        if (!IsDash(p)) return -1;
        var other = Digits(p + 1, out var digits);
        if (digits == 2 && Glued(p) && Glued(p + 1) && other > DaySpanMod(year, 100)) other += year - DaySpanMod(year, 100);
        else if (digits != 4) return -1;
        if (other <= year || other > 2100 || (digits == 2 && other - year > 40) || (IsDash(p - 2) && Glued(p - 1)) || (p + 2 < _end && Glued(p + 2) && (IsDash(p + 2) || IsMark(p + 2, '/'))) || Counts(p + 2)) return -1;
        form = new DateForm { Base = $"{year:0000} .. {other:0000}", Explicit = true, Split = p + 1 };
        return p + 2;
    }

    private static int DaySpanMod(int a, int b) => ((a % b) + b) % b;

    /// <summary>Whether nothing follows that a number would count: a mark, a word of time, or one that opens a new phrase.</summary>
    private readonly bool FollowsLikeYear(int p)
    {
        if (p >= _end) return true;
        var token = _tokens[p];
        if (token.Kind == TokenKind.Mark) return true;
        if (token.Kind == TokenKind.Clitic) return true;
        if (token.Kind != TokenKind.Word) return false;
        ref readonly var word = ref W(p);
        if (_lexicon.EndsLikePast(Text(p))) return true;
        return word.Role != TimeRole.None || word.Has(TimeFlags.LooksAhead | TimeFlags.LooksBack | TimeFlags.Function | TimeFlags.Boundary | TimeFlags.Approximate) || token.IsCapitalised || _lexicon.Opens(token.Word);
    }

    /// <summary>"the summer of 2021", "winter 2021-22", "autumn".</summary>
    private readonly int SeasonDate(int p, out DateForm form)
    {
        form = new DateForm { Unit = DateUnit.Season };
        var article = Is(p, TimeRole.The);
        var q = article ? p + 1 : p;
        if (q >= _end || W(q).Season == 0) return -1;
        form.Number = W(q).Season;
        var end = TrailingYear(q + 1, ref form);
        if (form.HasYear && IsDash(end) && Glued(end) && Digits(end + 1, out var digits) is >= 0 and var next && digits is 2 or 4 && next % 100 == (form.Year + 1) % 100) end += 2;
        if (form.HasYear || form.Base is not null)
        {
            form.Explicit = form.HasYear;
            return end;
        }
        var cue = article || (p > _first && (W(p - 1).Is(DateCues & ~(TimeRole.To | TimeRole.That)) || W(p - 1).Part is not null || IsDash(p - 1)));
        if (W(q).Has(TimeFlags.Weak) && (!cue || Is(end, TimeRole.Of))) return -1;
        if (!cue && !article && q + 1 < _end && _tokens[q + 1].Kind == TokenKind.Word && W(q + 1).Role == TimeRole.None) return -1;
        return end;
    }

    /// <summary>"the 1990s", "the 19th century", "the nineteenth century BC".</summary>
    private readonly int LongDate(int p, out DateForm form)
    {
        form = new DateForm { Explicit = true };
        var q = Skip(p, TimeRole.The);
        // "the '80s"
        if (q > p && IsApostrophe(q) && Glued(q + 1)) q++;
        if (q >= _end) return -1;
        var token = _tokens[q];
        if (token.Kind is TokenKind.Alphanumeric or TokenKind.Number)
        {
            var text = Text(q);
            var digits = 0;
            var year = 0;
            while (digits < text.Length && digits < 5 && char.IsAsciiDigit(text[digits])) year = (year * 10) + text[digits++] - '0';
            var end = q + 1;
            var plural = digits > 0 && digits < text.Length && _lexicon.IsDecadeSuffix(text[digits..]);
            if (!plural && digits == text.Length && q + 1 < _end && _tokens[q + 1].Kind == TokenKind.Clitic && digits == 4 && year % 10 == 0 && q > p) (plural, end) = (true, q + 2);
            // "1990 s", as tokenised text has it.
            if (!plural && digits == text.Length && digits == 4 && year % 10 == 0 && q + 1 < _end && _tokens[q + 1].Kind == TokenKind.Word && _tokens[q + 1].Capitals == 0 && _lexicon.IsDecadeSuffix(Text(q + 1))) (plural, end) = (true, q + 2);
            if (plural && digits is 2 or 3 or 4 && year % 10 == 0)
            {
                if (end < _end && W(end).Has(TimeFlags.BeforeChrist))
                {
                    form.Base = $"{Edtf4(1 - (year + 9))}/{Edtf4(1 - year)}";
                    form.Timex = $"BC{year / 10:000}";
                    return end + 1;
                }
                if (digits == 3 || (digits == 2 && ((q == p && !(Glued(q) && IsApostrophe(q - 1))) || year < 20))) return -1;
                if (digits == 2) year += 1900;
                if (year is < 1000 or > 2100) return -1;
                form.Base = year % 100 == 0 && year < 2000 ? $"{year / 100:00}XX" : $"{year / 10:000}X";
                return end;
            }
        }
        var o = Ordinal(q, out var number);
        // "the 17th and 18th centuries", "in the 19th or 20th century"
        if (o > 0 && RangeWord(o, alsoAnd: true) is > 0 and var other && Ordinal(other, out var last) is > 0 and var l && l < _end && W(l).Unit == DateUnit.Century && number < last && last <= 21 && number > 0 && !W(l + 1).Has(TimeFlags.BeforeChrist))
        {
            form.Base = $"{number - 1:00}XX .. {last - 1:00}XX";
            return l + 1;
        }
        if (o > 0 && IsDash(o)) o++;
        if (o < 0 || o >= _end || W(o).Unit != DateUnit.Century || W(o).Has(TimeFlags.Plural) || number is < 1 or > 40) return -1;
        if (o + 1 < _end && W(o + 1).Has(TimeFlags.BeforeChrist))
        {
            form.Base = $"{Edtf4(1 - (number * 100))}/{Edtf4(-((number - 1) * 100))}";
            form.Timex = $"BC{number - 1:00}";
            return o + 2;
        }
        form.Base = $"{number - 1:00}XX";
        return number <= 21 ? o + 1 : -1;
    }

    private static string Edtf4(int year) => year < 0 ? $"-{-year:0000}" : $"{year:0000}";
}
