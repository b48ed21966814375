using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Vedette.Model;

namespace Vedette.Collection.Dating;

/// <summary>A date or time as metadata and feeds write it: ISO 8601 in its variants, RFC 822 and 850, asctime, and what else people
/// make of them, with names of months in many languages.</summary>
/// <param name="Date">As precise as it was written, in its own zone.</param>
/// <param name="At">With the time of day, where there is one.</param>
/// <param name="Offset">Where the text names a zone.</param>
internal sealed partial record WrittenTime(Edtf Date, LocalDateTime? At, Offset? Offset)
{
    private const int Longest = 100;

    // A zone or midnight may move a day into the next year, and the calendar ends with 9999.
    private const int LastYear = 9998;

    private static readonly Dictionary<string, int> Zones = Table.Read("zones.tsv").ToDictionary(c => c[0], c => int.Parse(c[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Null where the text is no date.</summary>
    public static WrittenTime? Read(string written)
    {
        var text = written.Trim();
        if (text.Length is 0 or > Longest) return null;
        text = AsciiDigits(text);
        var read = Truncated(text) ?? Iso(text) ?? Words(text.ToLowerInvariant());
        // Korean is written in one zone.
        return read is { At: not null, Offset: null } && text.AsSpan().ContainsAny("년오") ? read with { Offset = NodaTime.Offset.FromHours(9) } : read;
    }

    // Digits of Arabic, Hindi and others mean the same.
    private static string AsciiDigits(string text) =>
        text.Any(c => c > '9' && char.IsDigit(c)) ? string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c)) : text;

    // ISO 8601 with years of two digits: "03-12-31", "031231", "03-335" and "03-W52-3".
    private static WrittenTime? Truncated(string text) =>
        TruncatedDate().Match(text) is { Success: true } match
        && (Year((Number(match, "y"), 2)) is var year && match.Groups["m"].Success ? Day(year, Number(match, "m"), Number(match, "d")) : Counted(year, match)) is { } day
            ? With(day, match.Groups["t"].Value) : null;

    private static WrittenTime? Iso(string text)
    {
        if (IsoDate().Match(text) is not { Success: true } match) return null;
        var year = Number(match, "y");
        if (year is < 1 or > LastYear) return null;
        if (match.Groups["o"].Success || match.Groups["w"].Success) return Counted(year, match) is { } counted ? With(counted, match.Groups["t"].Value) : null;
        if (!match.Groups["m"].Success) return match.Groups["t"].Success ? null : Part($"{year:0000}");
        var month = Number(match, "m");
        if (month is < 1 or > 12) return null;
        if (!match.Groups["d"].Success) return match.Groups["t"].Success ? null : Part($"{year:0000}-{month:00}");
        return Day(year, month, Number(match, "d")) is { } found ? With(found, match.Groups["t"].Value) : null;
    }

    // The day of a year, or of a week of it.
    private static LocalDate? Counted(int year, Match match)
    {
        if (match.Groups["o"].Success) return Number(match, "o") is var day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInYear(year) ? new LocalDate(year, 1, 1).PlusDays(day - 1) : null;
        var (week, weekday) = (Number(match, "w"), match.Groups["wd"].Success ? Number(match, "wd") : 1);
        return week is >= 1 and <= 53 && weekday is >= 1 and <= 7 ? LocalDate.FromWeekYearWeekAndDay(year, Math.Min(week, NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso)), (IsoDayOfWeek)weekday) : null;
    }

    private static WrittenTime? Words(string text)
    {
        text = Signs().Replace(text, "${digit}-").Replace("日", " ", StringComparison.Ordinal).Replace("일", " ", StringComparison.Ordinal);
        var time = Time().Match(text);
        var before = time.Success ? text[..time.Index] : text;
        var after = time.Success ? text[(time.Index + time.Length)..] : "";
        var (month, perhaps) = (0, 0);
        var numbers = new List<(int Value, int Digits)>();
        foreach (Match token in Token().Matches(before + " " + Zone().Replace(Half().Replace(after, " "), " ", 1)))
        {
            if (char.IsDigit(token.Value[0]))
            {
                if (token.Length > 4) return null;
                numbers.Add((int.Parse(token.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), token.Length));
            }
            else if (month == 0 && CalendarWords.MonthInField(token.Value) is > 0 and var named)
            {
                // "mar" is March, and Tuesday in French: another month behind it tells.
                if (CalendarWords.Weekday(token.Value) > 0) perhaps = perhaps == 0 ? named : perhaps;
                else month = named;
            }
        }
        if (Order(numbers, month > 0 ? month : perhaps, text) is not { } day) return null;
        return time.Success ? With(day, text[time.Index..], Ampm(text)) : new WrittenTime(Edtf.Day(day), null, null);
    }

    private static LocalDate? Order(List<(int Value, int Digits)> numbers, int month, string text)
    {
        if (month > 0)
        {
            if (numbers.Count != 2) return null;
            var year = numbers.FindIndex(n => n.Digits >= 3 || n.Value > 31);
            if (year < 0) year = 1;
            var day = year == 0 ? 1 : 0;
            return Day(Year(numbers[year]), month, numbers[day].Value);
        }
        if (numbers.Count < 3) return null;
        var (a, b, c) = (numbers[0], numbers[1], numbers[2]);
        if (a.Digits == 4) return Day(a.Value, b.Value, c.Value);
        if (c.Digits is not (2 or 4)) return null;
        // With strokes both orders are in use: only where one of them is no date is it told.
        if (text.Contains('/', StringComparison.Ordinal) && a.Value <= 12 && a.Value != b.Value) return b.Value > 12 ? Day(Year(c), a.Value, b.Value) : null;
        return Day(Year(c), b.Value, a.Value);
    }

    // As RFC 2822 reads years of two and three digits.
    private static int Year((int Value, int Digits) number) => number.Digits switch
    {
        <= 2 => number.Value < 50 ? 2000 + number.Value : 1900 + number.Value,
        3 => 1900 + number.Value,
        _ => number.Value,
    };

    private static WrittenTime? With(LocalDate day, string time, int half = 0)
    {
        if (time.Length == 0) return new WrittenTime(Edtf.Day(day), null, null);
        var match = Time().Match(time);
        if (!match.Success) match = CompactTime().Match(time);
        if (!match.Success) return new WrittenTime(Edtf.Day(day), null, null);
        var (hour, minute, second) = (Number(match, "h"), match.Groups["mi"].Success ? Number(match, "mi") : 0, match.Groups["s"].Success ? Number(match, "s") : 0);
        if (half == 0) half = Ampm(time.ToLowerInvariant());
        if (half == 2 && hour < 12) hour += 12;
        if (half == 1 && hour == 12) hour = 0;
        if (hour == 24 && minute == 0 && second == 0) (day, hour) = (day.PlusDays(1), 0);
        if (hour > 23 || minute > 59 || second > 60) return null;
        var fraction = match.Groups["f"].Success ? (long)(double.Parse("0." + match.Groups["f"].Value, CultureInfo.InvariantCulture) * 1e3) * 1_000_000 : 0;
        var at = day.At(new LocalTime(hour, minute, Math.Min(second, 59))).PlusNanoseconds(fraction);
        return new WrittenTime(Edtf.Day(day), at, OffsetOf(time[(match.Index + match.Length)..]));
    }

    private static Offset? OffsetOf(string after)
    {
        if (Zone().Match(Half().Replace(after.ToLowerInvariant(), " ")) is not { Success: true } match) return null;
        if (match.Groups["zh"].Success)
        {
            var minutes = (Number(match, "zh") * 60) + (match.Groups["zm"].Success ? Number(match, "zm") : 0);
            return minutes <= 18 * 60 ? NodaTime.Offset.FromSeconds(60 * (match.Groups["sign"].Value is "-" or "−" ? -minutes : minutes)) : null;
        }
        return Zones.TryGetValue(match.Groups["name"].Value, out var named) ? NodaTime.Offset.FromSeconds(60 * named) : null;
    }

    private static int Ampm(string text) =>
        Half().Match(text) is not { Success: true } match ? 0 : match.Value is "am" or "a.m" or "오전" or "上午" or "午前" ? 1 : 2;

    private static WrittenTime? Part(string edtf) => Edtf.TryParse(edtf, out var date) ? new WrittenTime(date, null, null) : null;

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})(?:-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<m>\d{2})(?<d>\d{2})|-(?<o>\d{3})|(?<o>\d{3})|-?[Ww](?<w>\d{2})(?:-?(?<wd>\d))?|-(?<m>\d{1,2}))?(?:[Tt\s]+(?<t>\d.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^(?<y>\d{2})(?:-(?<m>\d{2})-(?<d>\d{2})|(?<m>\d{2})(?<d>\d{2})|-?(?<o>\d{3})|-?[Ww](?<w>\d{2})(?:-?(?<wd>\d))?)(?:[Tt\s]+(?<t>\d.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TruncatedDate();

    [GeneratedRegex(@"^(?<h>\d{2})(?:(?<mi>\d{2})(?<s>\d{2})?(?:[.,](?<f>\d{1,9}))?)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CompactTime();

    [GeneratedRegex(@"(?<h>\d{1,2}):(?<mi>\d{1,2})(?::(?<s>\d{1,2})(?:[.,](?<f>\d{1,9}))?)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:(?:gmt|utc|etc/gmt)\s?)?(?<sign>[+\-−])\s?(?<zh>\d{1,2}):?(?<zm>\d{2})?|(?<name>[a-z]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Zone();

    [GeneratedRegex(@"am\b|pm\b|a\.m|p\.m|오전|오후|上午|下午|午前|午後", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Half();

    [GeneratedRegex(@"\d+|[\p{L}\p{M}]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<digit>\d)\s*[年月년월]\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();
}
