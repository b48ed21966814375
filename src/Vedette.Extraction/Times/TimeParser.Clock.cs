using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Times of day, lengths of time and what comes again.</content>
internal ref partial struct TimeParser
{
    /// <summary>Whether a number is an hour: "8:30", "5 p.m.".</summary>
    private readonly bool IsClock(int p) =>
        (IsMark(p + 1, ':') && Glued(p + 1) && Glued(p + 2) && IsNumber(p + 2)) || (p + 1 < _end && W(p + 1).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock));

    /// <summary>"17:00", "5 p.m.", "5pm", "0800 GMT", "8 o'clock", "noon".</summary>
    public readonly int Clock(int p, out string clock)
    {
        clock = "";
        if (p < _first || p >= _end) return -1;
        var token = _tokens[p];
        if (token.Kind == TokenKind.Word)
        {
            if (W(p).DayPart is not { Length: > 3 } named) return -1;
            clock = named[1..];
            return p + 1;
        }
        if (token.Kind is not (TokenKind.Number or TokenKind.Alphanumeric)) return -1;
        var text = Text(p);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits > 4) return -1;
        var (hour, minute, end) = (int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture), 0, p + 1);
        ref readonly var suffix = ref TimeLexicon.Nothing;
        var certain = false;
        if (token.Kind == TokenKind.Number && digits < text.Length)
        {
            // "5.30 pm", "17.00 hours"
            if (text[digits] != '.' || text.Length - digits != 3 || !Parse(text[(digits + 1)..], out minute) || digits > 2) return -1;
        }
        else if (digits <= 2 && digits + 3 < text.Length && text[digits] == '.' && Parse(text.Slice(digits + 1, 2), out minute))
        {
            // "8.30pm"
            suffix = ref _lexicon.Of(text[(digits + 3)..]);
            if (!suffix.Has(TimeFlags.Am | TimeFlags.Pm)) return -1;
        }
        else if (digits < text.Length)
        {
            suffix = ref _lexicon.Of(text[digits..]);
        }
        else if (IsMark(end, ':') && Glued(end) && Glued(end + 1) && end + 1 < _end && _tokens[end + 1].Kind is TokenKind.Number or TokenKind.Alphanumeric)
        {
            var rest = Text(end + 1);
            if (rest.Length < 2 || digits > 2 || !Parse(rest[..2], out minute)) return -1;
            if (rest.Length > 2)
            {
                suffix = ref _lexicon.Of(rest[2..]);
                if (!suffix.Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.Hours | TimeFlags.Zone)) return -1;
            }
            certain = true;
            end += 2;
            if (IsMark(end, ':') && Glued(end) && IsNumber(end + 1) && Glued(end + 1)) end += 2;
        }
        if (suffix.Flags == TimeFlags.None && end < _end && W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock | TimeFlags.Hours | TimeFlags.Zone) && token.Kind == TokenKind.Number)
        {
            var zone = W(end).Has(TimeFlags.Zone) && !W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock | TimeFlags.Hours);
            if ((!zone || _tokens[end].Capitals == 2) && (digits == 4 || certain || digits < text.Length || W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock)))
            {
                suffix = ref W(end);
                end++;
            }
        }
        if (digits is 3 or 4 && !certain)
        {
            if (!suffix.Has(TimeFlags.Hours | TimeFlags.Zone | TimeFlags.Am | TimeFlags.Pm)) return -1;
            (hour, minute) = (hour / 100, hour % 100);
            certain = true;
        }
        if (suffix.Has(TimeFlags.Am | TimeFlags.Pm))
        {
            if (hour is < 1 or > 12) return -1;
            hour = (hour % 12) + (suffix.Has(TimeFlags.Pm) ? 12 : 0);
            certain = true;
        }
        else if (suffix.Has(TimeFlags.OClock))
        {
            certain = true;
        }
        else if (suffix.Has(TimeFlags.Hours | TimeFlags.Zone) && digits is 1 or 2 && digits == text.Length && !certain)
        {
            return -1;
        }
        else if (suffix.Has(TimeFlags.Hours | TimeFlags.Zone))
        {
            certain = true;
        }
        if (!certain || hour > 24 || minute > 59) return -1;
        clock = $"{hour:00}:{minute:00}";
        if (suffix.Zone is { } own) clock += own;
        else end = Zone(end, ref clock);
        return end;
    }

    private readonly int Zone(int p, ref string clock)
    {
        if (Phrase(p, _lexicon.Zones, out var hit))
        {
            clock += hit.Entry["offset"] ?? "";
            return hit.EndToken;
        }
        if (p >= _end || !W(p).Has(TimeFlags.Zone) || _tokens[p].Capitals != 2) return p;
        clock += W(p).Zone;
        return p + 1;
    }

    /// <summary>A part of the day with its article: "the morning", "the early morning hours", "night".</summary>
    public readonly int DayPart(int p, out string clock)
    {
        clock = "";
        var q = Skip(p, TimeRole.The);
        if (q < _end && W(q).Part is not null && !W(q).Has(TimeFlags.PartOf)) q++;
        if (q >= _end || W(q).DayPart is not { Length: 3 } part) return -1;
        clock = part[1..];
        q++;
        return q < _end && W(q).Has(TimeFlags.Hours) && !IsNumber(q - 1) ? q + 1 : q;
    }

    /// <summary>"every month", "each of the two weeks" (no), "every two weeks", "per day", "daily", "on Mondays".</summary>
    public readonly int Set(int p, out string timex)
    {
        timex = "";
        ref readonly var word = ref W(p);
        if (word.Unit != DateUnit.None && word.Has(TimeFlags.Adjective))
        {
            timex = word.Unit == DateUnit.Quarter ? "P3M" : Period(1, false, word.Unit);
            return p + 1;
        }
        if (word.Weekday > 0 && word.Has(TimeFlags.Plural))
        {
            timex = $"XXXX-WXX-{word.Weekday}";
            return p + 1;
        }
        if (!word.Is(TimeRole.Every | TimeRole.Per | TimeRole.A)) return -1;
        var q = p + 1;
        if (q >= _end) return -1;
        if (word.Is(TimeRole.A) && !word.Is(TimeRole.Every))
        {
            // A rate: "$90,000 a day", "twice a week".
            if (p - 1 < _first || !(IsNumber(p - 1) || W(p - 1).Has(TimeFlags.NotYear)) || W(q).Unit < DateUnit.Day || W(q).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
            timex = Period(1, false, W(q).Unit);
            return q + 1;
        }
        if (word.Is(TimeRole.Every) && Ordinal(q, out var nth) is > 0 and var o && nth is > 1 and < 32 && o < _end && W(o).Unit >= DateUnit.Day)
        {
            timex = Period(nth, false, W(o).Unit);
            return o + 1;
        }
        var c = Cardinal(q, out var count, out var vague);
        if (c > 0 && c < _end && W(c).Unit != DateUnit.None && word.Is(TimeRole.Every))
        {
            timex = Period(count, vague, W(c).Unit);
            return c + 1;
        }
        if (W(q).Unit != DateUnit.None && !W(q).Has(TimeFlags.Adjective | TimeFlags.Plural) && W(q).Unit != DateUnit.Second)
        {
            timex = W(q).Unit == DateUnit.Quarter ? "P3M" : Period(1, false, W(q).Unit);
            return q + 1;
        }
        if (!word.Is(TimeRole.Every)) return -1;
        if (W(q).Weekday > 0)
        {
            timex = $"XXXX-WXX-{W(q).Weekday}";
            return W(q + 1).DayPart is { Length: 3 } ? q + 2 : q + 1;
        }
        if (W(q).Season > 0)
        {
            timex = $"XXXX-{W(q).Season switch { 21 => "SP", 22 => "SU", 23 => "FA", _ => "WI" }}";
            return q + 1;
        }
        if (W(q).DayPart is { Length: 3 } part)
        {
            timex = part;
            return q + 1;
        }
        return -1;
    }

    /// <summary>"three weeks", "90-day", "a month", "half an hour".</summary>
    public readonly int Duration(int p, out string timex, out int count, out bool vague, out DateUnit unit)
    {
        timex = "";
        var end = Length(p, out count, out vague, out unit, out var half);
        if (end < 0 && Half(p) is > 0 and var h && Is(h, TimeRole.A) && h + 1 < _end && W(h + 1).Unit >= DateUnit.Hour && !W(h + 1).Has(TimeFlags.Plural | TimeFlags.Adjective))
        {
            // "half an hour", "half a year"
            (count, unit) = (0, W(h + 1).Unit);
            timex = Period(0, false, unit).Replace("0", "0.5", StringComparison.Ordinal);
            return h + 2;
        }
        if (end < 0)
        {
            // "month-long", "year-long"
            if (p >= _end || W(p).Unit < DateUnit.Hour || W(p).Has(TimeFlags.Adjective) || !IsDash(p + 1) || !Glued(p + 1) || !Glued(p + 2) || p + 2 >= _end || IsDash(p - 1)) return -1;
            if (!W(p + 2).Has(TimeFlags.Long)) return -1;
            (count, unit, timex) = (1, W(p).Unit, Period(1, W(p).Has(TimeFlags.Plural), W(p).Unit));
            return p + 3;
        }
        timex = Period(count, vague, unit);
        if (half && !vague) timex = timex.Replace(count.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{count}.5", StringComparison.Ordinal);
        return end;
    }
}
