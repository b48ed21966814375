using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>How many units, and shares of one.</content>
internal ref partial struct TimeParser
{
    /// <summary>A length of time: "three weeks", "a month", "half a year", "two and a half years".</summary>
    private readonly int Length(int p, out int count, out bool vague, out DateUnit unit) => Length(p, out count, out vague, out unit, out _);

    /// <inheritdoc cref="Length(int, out int, out bool, out DateUnit)"/>
    private readonly int Length(int p, out int count, out bool vague, out DateUnit unit, out double share)
    {
        share = 0;
        (count, vague, unit) = (0, false, DateUnit.None);
        if (p < _first || p >= _end) return -1;
        var q = Cardinal(p, out count, out vague);
        if (q < 0 && Is(p, TimeRole.A))
        {
            q = p + 1;
            count = 1;
            if (q < _end && W(q).Cardinal > 0 && W(q).Has(TimeFlags.Vague)) q = Cardinal(q, out count, out vague);
        }
        // "½ hour"
        if (q < 0 && Share(p, out share) is > 0 and var only) (q, count) = (only, 0);
        if (q < 0 || q >= _end) return -1;
        // "two and a half years", "2½ hours"
        if (Is(q, TimeRole.And) && Share(q + 1, out share) is > 0 and var h) q = h;
        else if (q > p && Glued(q) && IsNumber(q - 1) && Share(q, out share) is > 0 and var vulgar) q = vulgar;
        if (IsDash(q) && Glued(q)) q++;
        if (q >= _end || W(q).Unit == DateUnit.None || W(q).Has(TimeFlags.Adjective)) return -1;
        if (W(q).Has(TimeFlags.Weak) && (!W(q).Has(TimeFlags.Plural) || W(q).Unit == DateUnit.Quarter) && !(W(q).Unit == DateUnit.Second && count == 1 && W(q - 1).Cardinal == 1)) return -1;
        // "a months-long siege", "a decade-long war": the article is of the noun.
        if (q == p + 1 && Is(p, TimeRole.A) && (W(q).Has(TimeFlags.Plural) || (IsDash(q + 1) && Glued(q + 1) && Glued(q + 2) && W(q + 2).Has(TimeFlags.Long)))) return -1;
        unit = W(q).Unit;
        // "a year and a half"
        if (share == 0 && Is(q + 1, TimeRole.And) && Share(q + 2, out share) is > 0 and var after && !Is(after, TimeRole.Of)) q = after - 1;
        return q + 1;
    }

    private readonly int Half(int p) => p < _end && W(p).Has(TimeFlags.Half) ? p + 1 : -1;

    /// <summary>"half a century", as a share of the unit.</summary>
    private readonly int HalfUnit(int p, out DateUnit unit, out double share)
    {
        (unit, share) = (DateUnit.None, .5);
        if (Half(p) is not (> 0 and var h) || !Is(h, TimeRole.A) || h + 1 >= _end || W(h + 1).Unit < DateUnit.Hour || W(h + 1).Has(TimeFlags.Plural | TimeFlags.Adjective)) return -1;
        unit = W(h + 1).Unit;
        return h + 2;
    }

    /// <summary>A share of a unit: "half", "a half", "a quarter", "three quarters", "½".</summary>
    private readonly int Share(int p, out double share)
    {
        share = 0;
        if (p < _first || p >= _end) return -1;
        if (IsVulgar(p))
        {
            share = char.GetNumericValue(_document.Text[_tokens[p].Start]);
            return p + 1;
        }
        var q = Skip(p, TimeRole.A);
        if (Half(q) is > 0 and var half)
        {
            share = .5;
            return half;
        }
        var parts = q > p ? 1 : W(p).Cardinal is 3 && !W(p).Has(TimeFlags.Vague) ? 3 : 0;
        if (parts == 3) q = IsDash(p + 1) ? p + 2 : p + 1;
        if (parts == 0 || q >= _end || W(q).Unit != DateUnit.Quarter || W(q).Has(TimeFlags.Adjective)) return -1;
        share = parts / 4.0;
        return q + 1;
    }

    /// <summary>Whether a token is one of the characters that are fractions: "½".</summary>
    public readonly bool IsVulgar(int p) =>
        p < _end && _tokens[p] is { Kind: TokenKind.Mark, Length: 1 } mark && _document.Text[mark.Start] is >= '\u00BC' and var c
        && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherNumber && char.GetNumericValue(c) is > 0 and < 1;

    /// <summary>So many units and a share of one, in a shorter unit: two and a half years are 30 months.</summary>
    private static (int Count, DateUnit Unit) Finer(double count, DateUnit unit)
    {
        var (parts, finer) = unit switch
        {
            DateUnit.Century => (100, DateUnit.Year),
            DateUnit.Decade => (10, DateUnit.Year),
            DateUnit.Year => (12, DateUnit.Month),
            DateUnit.Month => (30, DateUnit.Day),
            DateUnit.Week => (7, DateUnit.Day),
            DateUnit.Day => (24, DateUnit.Hour),
            _ => (60, DateUnit.Minute),
        };
        return ((int)Math.Round(count * parts), finer);
    }

    private static char Letter(DateUnit unit) => unit switch
    {
        DateUnit.Second => 'S',
        DateUnit.Minute => 'M',
        DateUnit.Hour => 'H',
        DateUnit.Week or DateUnit.Fortnight or DateUnit.Weekend => 'W',
        DateUnit.Month => 'M',
        DateUnit.Quarter => 'Q',
        DateUnit.Year => 'Y',
        _ => 'D',
    };

    /// <summary>A length in the manner of TIMEX: P3W, PT2H, P2DE, PXM.</summary>
    private static string Period(int count, bool vague, DateUnit unit)
    {
        var number = vague ? "X" : (unit == DateUnit.Fortnight ? count * 2 : unit == DateUnit.Half ? count * 6 : count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unit switch
        {
            DateUnit.Decade => $"P{number}DE",
            DateUnit.Century => $"P{number}CE",
            DateUnit.Half => $"P{number}M",
            DateUnit.Weekend => $"P{number}WE",
            < DateUnit.Day => $"PT{number}{Letter(unit)}",
            _ => $"P{number}{Letter(unit)}",
        };
    }
}
