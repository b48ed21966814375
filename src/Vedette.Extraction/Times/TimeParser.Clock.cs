using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>Times of day and lengths of time.</content>
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
            if (Phrase(p, _lexicon.DayParts, out var phrase) && phrase.Entry["value"] is { Length: > 3 } hourly)
            {
                clock = hourly[1..];
                return phrase.EndToken;
            }
            if (W(p).DayPart is { Length: > 3 } named)
            {
                clock = named[1..];
                return p + 1;
            }
            return SpokenHour(p, out clock);
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
            if (IsMark(end, ':') && Glued(end) && end + 1 < _end && Glued(end + 1))
            {
                if (IsNumber(end + 1)) end += 2;
                // "8:00:31am"
                else if (_tokens[end + 1].Kind == TokenKind.Alphanumeric && Text(end + 1) is { Length: > 2 } seconds && _lexicon.Of(seconds[2..]).Has(TimeFlags.Am | TimeFlags.Pm))
                {
                    suffix = ref _lexicon.Of(seconds[2..]);
                    end += 2;
                }
            }
        }
        if (suffix.Flags == TimeFlags.None && end < _end && W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock | TimeFlags.Hours | TimeFlags.Zone) && token.Kind == TokenKind.Number)
        {
            var zone = W(end).Has(TimeFlags.Zone) && !W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock | TimeFlags.Hours);
            if ((!zone || IsZone(end)) && (digits == 4 || certain || digits < text.Length || W(end).Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock)))
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
        // "8p.m.": the tokens are "8p", ".", "m", ".".
        if (token.Kind == TokenKind.Alphanumeric && !certain && digits is 1 or 2 && text.Length == digits + 1 && IsMark(p + 1, '.') && Glued(p + 1) && Glued(p + 2) && p + 2 < _end && _tokens[p + 2].Length == 1
            && _lexicon.Of($"{text[digits]}{Text(p + 2)}") is var spread && spread.Has(TimeFlags.Am | TimeFlags.Pm) && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (spread.Has(TimeFlags.Pm) ? 12 : 0);
            (certain, end) = (true, IsMark(p + 3, '.') && Glued(p + 3) ? p + 4 : p + 3);
        }
        // "at 7 in the morning", "10:30 in the evening"
        if (hour is >= 1 and <= 12 && !suffix.Has(TimeFlags.Am | TimeFlags.Pm) && digits <= 2 && OfDay(end, out var half) is > 0 and var o)
        {
            (hour, certain, end) = (OfPart(hour, half), true, o);
        }
        // "17.30 Beijing time"
        if (!certain && digits < text.Length && Phrase(end, _lexicon.Zones, out _)) certain = true;
        if (!certain || hour > 24 || minute > 59) return -1;
        clock = $"{hour:00}:{minute:00}";
        if (suffix.Zone is { } own) clock += own;
        else end = Zone(end, ref clock);
        return end;
    }

    /// <summary>"half past six", "a quarter to seven".</summary>
    private readonly int PastHour(int p, out string clock)
    {
        clock = "";
        var q = Half(p) > 0 && Is(p + 1, TimeRole.Past) ? p + 1 : W(p).Unit == DateUnit.Quarter && !W(p).Has(TimeFlags.Plural) && Is(p + 1, TimeRole.Past | TimeRole.To) ? p + 1 : -1;
        if (q < 0 || q + 1 >= _end) return -1;
        var (hour, digits) = (Digits(q + 1, out var count), true);
        if (hour < 0) (hour, digits) = (W(q + 1).Has(TimeFlags.Vague) ? 0 : W(q + 1).Cardinal, false);
        if (hour is < 1 or > 12 || (digits && count > 2) || Counts(q + 2)) return -1;
        var end = q + 2;
        if (end < _end && W(end).Has(TimeFlags.Am | TimeFlags.Pm)) hour = (hour % 12) + (W(end++).Has(TimeFlags.Pm) ? 12 : 0);
        else if (OfDay(end, out var part) is > 0 and var o) (hour, end) = (OfPart(hour, part), o);
        else if (!FollowsLikeYear(end)) return -1;
        var minutes = (hour * 60) + (Half(p) > 0 ? 30 : Is(q, TimeRole.To) ? -15 : 15);
        clock = $"{(minutes / 60) % 24:00}:{minutes % 60:00}";
        return Zone(end, ref clock);
    }

    /// <summary>"six pm", "seven o'clock", "five in the morning".</summary>
    private readonly int SpokenHour(int p, out string clock)
    {
        if (PastHour(p, out clock) is > 0 and var past) return past;
        if (W(p).Cardinal is not (>= 1 and <= 12 and var hour) || W(p).Has(TimeFlags.Vague)) return -1;
        var q = p + 1;
        ref readonly var suffix = ref W(q);
        var named = suffix.Has(TimeFlags.Am | TimeFlags.Pm | TimeFlags.OClock);
        if (named) q++;
        if (suffix.Has(TimeFlags.Am | TimeFlags.Pm)) hour = (short)((hour % 12) + (suffix.Has(TimeFlags.Pm) ? 12 : 0));
        else if (OfDay(q, out var half) is > 0 and var o && (named || (p > _first && W(p - 1).Is(TimeRole.On | TimeRole.By | TimeRole.Until | TimeRole.Since | TimeRole.Before | TimeRole.After | TimeRole.To | TimeRole.From)))) (hour, q) = ((short)OfPart(hour, half), o);
        else if (!named) return -1;
        clock = $"{hour:00}:00";
        return Zone(q, ref clock);
    }

    /// <summary>"in the morning", "at night" behind an hour.</summary>
    private readonly int OfDay(int p, out string part)
    {
        part = "";
        var q = Is(p, TimeRole.In) && Is(p + 1, TimeRole.The) ? p + 2 : Is(p, TimeRole.On) ? p + 1 : -1;
        if (q < 0 || q >= _end || W(q).DayPart is not { Length: 3 } named || W(q).Has(TimeFlags.Plural) || (Is(p, TimeRole.On) && named is not "TNI")) return -1;
        part = named[1..];
        return q + 1;
    }

    /// <summary>Whether an hour says itself which half of the day it is in: "8 a.m.", "17:00".</summary>
    private readonly bool Settled(int p, int end)
    {
        for (var i = p; i < end; i++)
        {
            if (W(i).Has(TimeFlags.Am | TimeFlags.Pm) || W(i).DayPart is not null) return true;
            var text = Text(i);
            if (_tokens[i].Kind == TokenKind.Alphanumeric && text.IndexOfAnyExcept("0123456789.") is > 0 and var letters && _lexicon.Of(text[letters..]).Has(TimeFlags.Am | TimeFlags.Pm)) return true;
        }
        return Digits(p, out _) > 12;
    }

    private static int OfPart(int hour, string part) => part switch
    {
        "AF" or "EV" when hour < 12 => hour + 12,
        "NI" when hour is >= 5 and < 12 => hour + 12,
        "NI" or "MO" when hour == 12 => 0,
        _ => hour,
    };

    /// <summary>An hour as the part of the day has it: "tonight at 8:30" is 20:30.</summary>
    private static string OfPart(string clock, string part) =>
        Parse(clock.AsSpan(0, 2), out var hour) ? $"{OfPart(hour, part):00}{clock[2..]}" : clock;

    /// <summary>"GMT", "Zulu", but not "Et".</summary>
    private readonly bool IsZone(int p) =>
        p < _end && W(p).Has(TimeFlags.Zone) && (_tokens[p].Capitals == 2 || (_tokens[p].IsCapitalised && _tokens[p].Length >= 4));

    private readonly int Zone(int p, ref string clock)
    {
        if (Phrase(p, _lexicon.Zones, out var hit))
        {
            clock += hit.Entry["offset"] ?? "";
            return hit.EndToken;
        }
        if (!IsZone(p)) return p;
        clock += W(p).Zone;
        return p + 1;
    }

    /// <summary>A part of the day with its article: "the morning", "the early morning hours", "night".</summary>
    public readonly int DayPart(int p, out string clock)
    {
        clock = "";
        var q = Skip(p, TimeRole.The);
        if (Phrase(q, _lexicon.DayParts, out var phrase))
        {
            clock = phrase.Entry["value"]![1..];
            return phrase.EndToken;
        }
        if (q < _end && W(q).Part is not null && !W(q).Has(TimeFlags.PartOf)) q++;
        if (q >= _end || W(q).DayPart is not { Length: 3 } part) return -1;
        clock = part[1..];
        q++;
        return q < _end && W(q).Has(TimeFlags.Hours) && !IsNumber(q - 1) ? q + 1 : q;
    }

    private static string Invariant(double number) => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"three weeks", "90-day", "a month", "half an hour".</summary>
    public readonly int Duration(int p, out string timex, out int count, out bool vague, out DateUnit unit)
    {
        timex = "";
        // "1.5 years"
        if (IsNumber(p) && Text(p) is var decimals && decimals.IndexOf('.') is > 0 and < 6 && decimals.Length < 10 && double.TryParse(decimals, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            var u = IsDash(p + 1) && Glued(p + 1) ? p + 2 : p + 1;
            (count, vague, unit) = (0, false, W(u).Unit);
            if (u >= _end || unit == DateUnit.None || W(u).Has(TimeFlags.Adjective) || unit == DateUnit.Quarter) return -1;
            timex = Period(0, false, unit).Replace("0", decimals.ToString(), StringComparison.Ordinal);
            return u + 1;
        }
        // "all day", "the whole year"
        if (W(p).Has(TimeFlags.Whole) && p + 1 < _end && W(p + 1).Unit >= DateUnit.Day && !W(p + 1).Has(TimeFlags.Plural | TimeFlags.Adjective | TimeFlags.Weak))
        {
            (count, vague, unit) = (1, false, W(p + 1).Unit);
            timex = Period(1, false, unit);
            return p + 2;
        }
        var end = Length(p, out count, out vague, out unit, out var share);
        // "half an hour", "half a year"
        if (end < 0 && HalfUnit(p, out var halved, out var half) is > 0 and var h) (end, count, vague, unit, share) = (h, 0, false, halved, half);
        if (end < 0)
        {
            // "month-long", "year-long"
            if (p >= _end || W(p).Unit < DateUnit.Hour || W(p).Has(TimeFlags.Adjective) || !IsDash(p + 1) || !Glued(p + 1) || !Glued(p + 2) || p + 2 >= _end || IsDash(p - 1)) return -1;
            if (!W(p + 2).Has(TimeFlags.Long)) return -1;
            (count, unit, timex) = (1, W(p).Unit, Period(1, W(p).Has(TimeFlags.Plural), W(p).Unit));
            return p + 3;
        }
        timex = Period(count, vague, unit);
        if (share > 0 && !vague) timex = timex.Replace(Invariant(count), Invariant(count + share), StringComparison.Ordinal);
        return end;
    }
}
