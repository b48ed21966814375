namespace Vedette.Evaluation.Recognizers;

/// <summary>Says which cases of the Recognizers-Text specs have no place in news. The specs are of an assistant that keeps a
/// calendar and answers queries; each reason stands for a class of cases, and all are counted.</summary>
public static class RecognizersScope
{
    private static readonly string[] QueryWords = ["greater", "or later", "and later", "and after", "later than", "equal", "year to date", "till date", "current date", "or earlier", "and before"];
    private static readonly string[] Shorthand = ["eod", "eoy", "eom", "tmr", "tmrw", "otd", "cy", "sy"];
    private static readonly string[] ClockIdioms = [" past ", "noonish", "quarter to", "five-thirty", "p . m", "p m", "a m", "9.am"];

    private static readonly string[] HalvesOfDay = ["am", "pm", "a.m", "p.m", "morning", "afternoon", "evening", "night", "hours"];

    /// <summary>Why a case has no place in news; null where it is in scope.</summary>
    public static string? Why(RecognizersCase item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var result in item.Expected)
            if ((OfTime(result) ?? OfNumber(result, item.Input)) is { } reason) return reason;
        return null;
    }

    private static string? OfTime(RecognizersResult result)
    {
        var (text, type, values) = (result.Text, result.Type, result.Values);
        if (type is "timezone" or "datetimealt") return "a time zone by itself";
        if (values.Any(v => v.Mod?.Contains("ref_undef", StringComparison.Ordinal) == true)) return "counts from a time that the case does not name";
        if (type is "date" or "daterange" && text is "the day" or "the week" or "the month" or "the year" or "the weekend" or "weekend" or "the fortnight") return "a bare \"the week\" as this week";
        if (type is "timerange" && text is "morning" or "afternoon" or "evening" or "night") return "a part of any day, as a kind of class or market";
        var words = text.Split(' ', '-', '/', ',', ':', '(', ')');
        var clocks = values.Select(v => v.Clock).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (values.Any(v => v.Timex?.Contains("TME", StringComparison.Ordinal) == true)) return "a meal as a time of day";
        if (type is "timerange" or "datetimerange" && words.Any(w => w.StartsWith("min", StringComparison.Ordinal) || w.StartsWith("hour", StringComparison.Ordinal) || w is "hr" or "hrs" or "2h" || values.Any(v => v.Timex?.Contains("PRESENT_REF", StringComparison.Ordinal) == true))) return text.Contains("from ", StringComparison.Ordinal) ? "a slot of hours in a calendar" : "minutes or hours from now";
        if (type is "timerange" or "datetimerange" && (values.Select(v => RecognizersValue.ClockOf(v.Start) ?? RecognizersValue.ClockOf(v.End)).Distinct(StringComparer.Ordinal).Count() > 1 || Bare(text))) return "an hour as it is spoken, before or after noon";
        if (type is "datetime" && clocks.Any(c => c != "00:00:00") && words.Any(w => w.StartsWith("min", StringComparison.Ordinal) || w.StartsWith("hour", StringComparison.Ordinal) || w == "hr")) return "minutes or hours from now";
        if (values.Count > 0 && QueryWords.Any(w => text.Contains(w, StringComparison.Ordinal))) return "a condition of a query";
        if (values.Count > 0 && (text.Contains('=', StringComparison.Ordinal) || text.Contains('<', StringComparison.Ordinal) || text.Contains('>', StringComparison.Ordinal))) return "a condition of a query";
        if (text.StartsWith("week ", StringComparison.Ordinal) && text.Any(char.IsAsciiDigit)) return "numbered weeks";
        if (values.Count > 0 && (words.Any(w => Shorthand.Contains(w)) || text.Contains('~', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.Contains("w/c", StringComparison.Ordinal) || words.Any(RunTogether))) return "shorthand of messages";
        if (values.Count > 0 && (text.Contains("business day", StringComparison.Ordinal) || text.Contains("weekday", StringComparison.Ordinal) || text.Contains("work", StringComparison.Ordinal))) return "working days";
        if (type is "time" or "datetime" && (clocks.Count > 1 || ClockIdioms.Any(w => text.Contains(w, StringComparison.Ordinal)))) return "an hour as it is spoken, before or after noon";
        if (type is "date" or "datetime" && values.Count > 0 && values.All(v => v.Value == "not resolved")) return "a day that does not exist";
        return null;
    }

    /// <summary>"today from 7 to 7:30", "three thirty to four thirty": hours of which nothing says that they are.</summary>
    private static bool Bare(string text) =>
        text.Any(char.IsAsciiDigit) && !HalvesOfDay.Any(w => text.Contains(w, StringComparison.Ordinal)) && !text.Contains(':', StringComparison.Ordinal);

    private static string? OfNumber(RecognizersResult result, string input)
    {
        if (result.Values.Count > 0) return null;
        if (result.Type == "ordinal.relative") return "\"next\" and \"last\" as ordinals";
        if (result.Number is null) return "a unit without a number";
        if (result.Type == "number" && IsJoined(result, input)) return "digits of an address, a telephone, a date or a name";
        if (result.Subtype == "power" || input.Any(c => c is '^' or '=' or '<' or '>' or '~') || input.Contains("equal", StringComparison.Ordinal)) return "arithmetic and conditions of a query";
        return null;
    }

    /// <summary>"192.168.1.2", "5/17/2018", "SCP-173": digits that a mark joins to more of the same, and that count nothing.</summary>
    private static bool IsJoined(RecognizersResult result, string input)
    {
        var (from, to) = (result.Start, result.End + 1);
        while (from > 0 && !char.IsWhiteSpace(input[from - 1])) from--;
        while (to < input.Length && !char.IsWhiteSpace(input[to])) to++;
        var pieces = input[from..to].Split('.', '/', '-');
        return pieces.Count(p => p.Length > 0 && p.All(c => char.IsAsciiDigit(c) || c is '+' or '?')) > 2 || (pieces.Length == 2 && pieces[0].Length > 0 && pieces[0].All(char.IsAsciiLetterUpper) && pieces[1] == result.Text);
    }

    /// <summary>"mar4", "10d", "cy18": a word of letters and digits that is no ordinal, decade, hour or quarter.</summary>
    private static bool RunTogether(string word)
    {
        var (digits, letters) = (word.Count(char.IsAsciiDigit), word.Count(char.IsAsciiLetter));
        if (digits == 0 || letters == 0 || (letters == 1 && word[0] is 'q' or 'h' && digits == 1)) return false;
        return word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.') is not ("st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m");
    }
}
