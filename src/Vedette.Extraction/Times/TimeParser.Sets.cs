using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>What comes again.</content>
internal ref partial struct TimeParser
{
    /// <summary>"every month", "each of the two weeks" (no), "every two weeks", "per day", "daily", "on Mondays".</summary>
    public readonly int Set(int p, out string timex)
    {
        timex = "";
        if (Phrase(p, _lexicon.Sets, out var named))
        {
            timex = named.Entry["timex"]!;
            return named.EndToken;
        }
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
        // "Friday mornings", "mornings", "weekends"
        if (word.Weekday > 0 && p + 1 < _end && W(p + 1).DayPart is { Length: 3 } habit && W(p + 1).Has(TimeFlags.Plural))
        {
            timex = $"XXXX-WXX-{word.Weekday}{habit}";
            return p + 2;
        }
        if (word.DayPart is { Length: 3 } daily && word.Has(TimeFlags.Plural) && word.Unit == DateUnit.None)
        {
            timex = daily;
            return p + 1;
        }
        if (word.Unit == DateUnit.Weekend && word.Has(TimeFlags.Plural))
        {
            timex = "XXXX-WXX-WE";
            return p + 1;
        }
        // "the 19th of every month"
        if (Ordinal(Skip(p, TimeRole.The), out var dom) is > 0 and var ordinal && dom is >= 1 and <= 31 && Is(ordinal, TimeRole.Of) && Is(ordinal + 1, TimeRole.Every) && W(ordinal + 2).Unit == DateUnit.Month && !W(ordinal + 2).Has(TimeFlags.Plural))
        {
            timex = $"XXXX-XX-{dom:00}";
            return ordinal + 3;
        }
        // "the first Tuesday of each month", "the last day of every quarter"
        if (Recurring(p, out timex) is > 0 and var recurring) return recurring;
        // "any year"
        if (word.Has(TimeFlags.Any) && W(p + 1).Unit is DateUnit.Weekend or >= DateUnit.Month && !W(p + 1).Has(TimeFlags.Plural | TimeFlags.Adjective | TimeFlags.Weak))
        {
            timex = Period(1, false, W(p + 1).Unit);
            return p + 2;
        }
        if (!word.Is(TimeRole.Every | TimeRole.Per | TimeRole.A)) return -1;
        var q = p + 1;
        if (q >= _end) return -1;
        if (word.Is(TimeRole.Every) && W(q).DayPart is { Length: 3 } each)
        {
            timex = each;
            return q + 1;
        }
        if (word.Is(TimeRole.Every) && W(q).Has(TimeFlags.Other) && q + 1 < _end)
        {
            // "every other day", "every other Friday"
            if (W(q + 1).Weekday > 0) timex = $"XXXX-WXX-{W(q + 1).Weekday}";
            else if (W(q + 1).Unit >= DateUnit.Day && !W(q + 1).Has(TimeFlags.Plural | TimeFlags.Adjective)) timex = Period(2, false, W(q + 1).Unit);
            else return -1;
            return q + 2;
        }
        if (word.Is(TimeRole.Every) && W(q).Unit == DateUnit.Weekend)
        {
            timex = "XXXX-WXX-WE";
            return q + 1;
        }
        if (word.Is(TimeRole.A) && !word.Is(TimeRole.Every))
        {
            // A rate: "$90,000 a day", "twice a week".
            if (p - 1 < _first || !(IsNumber(p - 1) || W(p - 1).Has(TimeFlags.NotYear | TimeFlags.Counted)) || W(q).Unit < DateUnit.Day || W(q).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
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

    /// <summary>"the first Tuesday of each month": as often as the unit.</summary>
    private readonly int Recurring(int p, out string timex)
    {
        timex = "";
        var q = Skip(p, TimeRole.The);
        var o = Is(q, TimeRole.Last) ? q + 1 : Ordinal(q, out _);
        if (o < 0 || o >= _end || !(W(o).Weekday > 0 || W(o).Unit >= DateUnit.Day) || !Is(o + 1, TimeRole.Of | TimeRole.In) || !Is(o + 2, TimeRole.Every) || W(o + 3).Unit < DateUnit.Week || W(o + 3).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
        timex = Period(1, false, W(o + 3).Unit);
        return o + 4;
    }
}
