namespace Vedette.Evaluation.Recognizers;

/// <summary>Says which cases of the Recognizers-Text specs have no place in news. The specs are of an assistant that keeps a
/// calendar and answers queries; each reason stands for a class of cases, and all are counted.</summary>
public static class RecognizersScope
{
    private static readonly string[] QueryWords = ["greater", "or later", "and later", "and after", "later than", "equal", "year to date", "till date", "current date", "or earlier", "and before"];
    private static readonly string[] Shorthand = ["eod", "eoy", "eom", "tmr", "tmrw", "otd", "cy", "sy"];
    private static readonly string[] ClockIdioms = [" past ", "noonish", "quarter to", "five-thirty", "p . m", "p m", "a m", "9.am"];

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
        if (type is "timerange" or "datetimerange") return "a slot of hours in a calendar";
        if (type is "timezone" or "datetimealt") return "a time zone by itself";
        if (values.Any(v => v.Mod?.Contains("ref_undef", StringComparison.Ordinal) == true)) return "counts from a time that the case does not name";
        if (type is "date" or "daterange" && text is "the day" or "the week" or "the month" or "the year" or "the weekend" or "weekend" or "the fortnight") return "a bare \"the week\" as this week";
        var words = text.Split(' ', '-', '/', ',', ':', '(', ')');
        var clocks = values.Select(v => v.Clock).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
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

    private static string? OfNumber(RecognizersResult result, string input)
    {
        if (result.Values.Count > 0) return null;
        if (result.Type == "ordinal.relative") return "\"next\" and \"last\" as ordinals";
        if (result.Number is null) return "a unit without a number";
        if (result.Subtype == "power" || input.Any(c => c is '^' or '=' or '<' or '>' or '~') || input.Contains("equal", StringComparison.Ordinal)) return "arithmetic and conditions of a query";
        return null;
    }

    /// <summary>"mar4", "10d", "cy18": a word of letters and digits that is no ordinal, decade, hour or quarter.</summary>
    private static bool RunTogether(string word)
    {
        var (digits, letters) = (word.Count(char.IsAsciiDigit), word.Count(char.IsAsciiLetter));
        if (digits == 0 || letters == 0 || (letters == 1 && word[0] is 'q' or 'h' && digits == 1)) return false;
        return word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.') is not ("st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m");
    }
}
