using NodaTime;

namespace Vedette.Model;

public sealed partial record Edtf
{
    /// <summary>Reads an EDTF level 1 date or interval.</summary>
    /// <param name="text">The text; years have four digits, with a minus before 1 BC = year 0.</param>
    /// <param name="edtf">The date, where the text is one.</param>
    /// <returns>False where the text is not understood or names no real day (31 February).</returns>
    public static bool TryParse(string text, out Edtf edtf)
    {
        edtf = null!;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryBounds(text, out var first, out var last))
                return false;
            edtf = new Edtf(text, first, last);
            return true;
        }

        var (left, right) = (text[..slash], text[(slash + 1)..]);
        LocalDate? from = null, to = null;
        if (left is not (".." or ""))
        {
            if (!TryBounds(left, out var a, out _)) return false;
            from = a;
        }
        if (right is not (".." or ""))
        {
            if (!TryBounds(right, out _, out var b)) return false;
            to = b;
        }
        edtf = new Edtf(text, from, to);
        return true;
    }

    private static bool TryBounds(string text, out LocalDate first, out LocalDate last)
    {
        (first, last) = (default, default);
        var body = text.AsSpan().TrimEnd("~?%");
        var negative = body.StartsWith("-");
        if (negative) body = body[1..];
        if (body.Length is not (4 or 7 or 10) || !TryDigits(body[..4], out var yearLow, out var yearHigh))
            return false;
        if (negative) (yearLow, yearHigh) = (-yearHigh, -yearLow);
        if (yearLow < -9998 || yearHigh > 9999) return false;
        if (body.Length == 4)
        {
            (first, last) = (new LocalDate(yearLow, 1, 1), new LocalDate(yearHigh, 12, 31));
            return true;
        }

        if (body[4] != '-') return false;
        var month = body[5..7];
        if (month is "XX")
        {
            (first, last) = (new LocalDate(yearLow, 1, 1), new LocalDate(yearHigh, 12, 31));
            return body.Length == 7 || body[7] == '-';
        }
        if (!int.TryParse(month, System.Globalization.NumberStyles.None, null, out var number)) return false;
        if (number is >= 21 and <= 24 && body.Length == 7)
        {
            // Seasons of the northern hemisphere by whole months; winter runs into the next year.
            var start = new LocalDate(yearLow, 3 * (number - 20), 1);
            if (start.Year == 9999 && number == 24) return false;
            (first, last) = (start, start.PlusMonths(2).With(DateAdjusters.EndOfMonth));
            return true;
        }
        if (number is < 1 or > 12) return false;
        if (body.Length == 7 || body[8..10] is "XX")
        {
            first = new LocalDate(yearLow, number, 1);
            last = new LocalDate(yearHigh, number, 1).With(DateAdjusters.EndOfMonth);
            return body.Length == 7 || body[7] == '-';
        }
        if (body[7] != '-' || yearLow != yearHigh
            || !int.TryParse(body[8..10], System.Globalization.NumberStyles.None, null, out var day)
            || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(yearLow, number))
            return false;
        first = last = new LocalDate(yearLow, number, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int low, out int high)
    {
        (low, high) = (0, 0);
        var open = false;
        foreach (var c in text)
        {
            if (c == 'X') open = true;
            else if (open || !char.IsAsciiDigit(c)) return false;
            low = low * 10 + (c == 'X' ? 0 : c - '0');
            high = high * 10 + (c == 'X' ? 9 : c - '0');
        }
        return true;
    }
}
