namespace Vedette.Collection.Dating;

/// <summary>Reads dates out of tokens: 2021-12-04, 04.12.2021, 4 December 2021, December 4, 2021, 4 декабря 2021 года, Dec 4.</summary>
internal static class DateReader
{
    /// <summary>All dates of the tokens, in their order, without overlaps.</summary>
    public static List<WrittenDate> All(List<Token> tokens)
    {
        var dates = new List<WrittenDate>();
        for (var i = 0; i < tokens.Count;)
        {
            if (At(tokens, i) is { } date)
            {
                dates.Add(date);
                i = date.After;
            }
            else
            {
                i++;
            }
        }
        return dates;
    }

    /// <summary>The date that begins with a token; null where none does.</summary>
    public static WrittenDate? At(List<Token> tokens, int i)
    {
        var reader = new Cursor(tokens);
        return Numeric(reader, i) ?? Signed(reader, i) ?? DayFirst(reader, i) ?? MonthFirst(reader, i) ?? MonthAndYear(reader, i);
    }

    // 2021-12-04, 2021/12/04, 04.12.2021, 4/12/2021 where only one order is a date.
    private static WrittenDate? Numeric(Cursor t, int i)
    {
        if (t[i].Number < 0 || !(t[i + 1].Is('-') || t[i + 1].Is('.') || t[i + 1].Is('/'))) return null;
        if (t[i + 2].Number < 0 || t[i + 3].Folded != t[i + 1].Folded || t[i + 4].Number < 0) return null;
        if (!t.Adjoining(i, i + 4)) return null;
        var (a, b, c) = (t[i], t[i + 2], t[i + 4]);
        if (b.Folded.Length > 2) return null;
        if (a.IsYear && c.Folded.Length <= 2) return new WrittenDate(i, i + 5, a.Number, b.Number, c.Number);
        if (!c.IsYear || a.Folded.Length > 2) return null;
        if (!t[i + 1].Is('/') || a.Number > 12 || a.Number == b.Number) return new WrittenDate(i, i + 5, c.Number, b.Number, a.Number);
        return b.Number > 12 ? new WrittenDate(i, i + 5, c.Number, a.Number, b.Number) : null;
    }

    // 2021年12月4日
    private static WrittenDate? Signed(Cursor t, int i) =>
        t[i].IsYear && t[i + 2].Number > 0 && t[i + 4].Number > 0
        && CalendarWords.IsSign("year", t[i + 1].Folded) && CalendarWords.IsSign("month", t[i + 3].Folded) && CalendarWords.IsSign("day", t[i + 5].Folded)
            ? new WrittenDate(i, i + 6, t[i].Number, t[i + 2].Number, t[i + 4].Number)
            : null;

    // 4 December 2021, 3rd of November, 4. Dezember 2021, 2 de noviembre de 2021, 4 декабря 2021 года
    private static WrittenDate? DayFirst(Cursor t, int i)
    {
        if (t[i].Number is < 1 or > 31 || t[i].Folded.Length > 2) return null;
        var next = i + 1;
        if (t[next].Folded is "st" or "nd" or "rd" or "th" or "." or "º") next++;
        while (CalendarWords.IsFiller(t[next].Folded) && next < i + 4) next++;
        var month = CalendarWords.Month(t[next].Folded);
        return month == 0 ? null : WithYear(t, i, next + 1, month, t[i].Number);
    }

    // December 4, 2021; Dec. 4
    private static WrittenDate? MonthFirst(Cursor t, int i)
    {
        var month = CalendarWords.Month(t[i].Folded);
        if (month == 0) return null;
        var next = t[i + 1].Is('.') ? i + 2 : i + 1;
        if (t[next].Number is < 1 or > 31 || t[next].Folded.Length > 2) return null;
        var day = t[next].Number;
        if (t[next + 1].Folded is "st" or "nd" or "rd" or "th") next++;
        return WithYear(t, i, next + 1, month, day);
    }

    // December 2021, декабрь 2021
    private static WrittenDate? MonthAndYear(Cursor t, int i)
    {
        var month = CalendarWords.Month(t[i].Folded);
        if (month == 0) return null;
        var next = i + 1;
        while ((t[next].Is('.') || CalendarWords.IsFiller(t[next].Folded)) && next < i + 3) next++;
        return t[next].IsYear ? new WrittenDate(i, next + 1, t[next].Number, month, 0) : null;
    }

    private static WrittenDate WithYear(Cursor t, int first, int after, int month, int day)
    {
        var next = after;
        while ((t[next].Is(',') || t[next].Is('.') || CalendarWords.IsFiller(t[next].Folded)) && next < after + 2) next++;
        return t[next].IsYear
            ? new WrittenDate(first, next + 1, t[next].Number, month, day)
            : new WrittenDate(first, after, null, month, day);
    }

    private readonly struct Cursor(List<Token> tokens)
    {
        private static readonly Token Nothing = new(-1, -1, "\0", -1);

        public Token this[int i] => i >= 0 && i < tokens.Count ? tokens[i] : Nothing;

        /// <summary>Nothing stands between the tokens.</summary>
        public bool Adjoining(int from, int to)
        {
            for (var i = from; i < to; i++)
                if (this[i].End != this[i + 1].Start) return false;
            return true;
        }
    }
}
