using System.Text.Json;
using Vedette.Extraction.Times;

namespace Vedette.Evaluation.Times;

/// <summary>What a case of the Recognizers-Text specs expects at one place.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last character, inclusive.</param>
/// <param name="Text">The characters, in lower case.</param>
/// <param name="Type">date, daterange, time, timerange, datetime, datetimerange, duration, set, timezone.</param>
/// <param name="Values">The values that are right: often a past and a future one.</param>
public sealed record RecognizersResult(int Start, int End, string Text, string Type, IReadOnlyList<RecognizersValue> Values)
{
    /// <summary>Reads one result.</summary>
    public static RecognizersResult Parse(JsonElement json)
    {
        var values = new List<RecognizersValue>();
        if (json.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var list))
        {
            foreach (var value in list.EnumerateArray())
            {
                string? Get(string name) => value.TryGetProperty(name, out var v) ? v.GetString() : null;
                values.Add(new RecognizersValue(Get("timex"), Get("value"), Get("start"), Get("end"), Get("Mod")));
            }
        }
        var type = json.TryGetProperty("TypeName", out var name) || json.TryGetProperty("Typename", out name) ? name.GetString() ?? "" : "";
        return new RecognizersResult(json.GetProperty("Start").GetInt32(), json.GetProperty("End").GetInt32(), json.GetProperty("Text").GetString() ?? "", type[(type.LastIndexOf('.') + 1)..], values);
    }

    private static readonly string[] QueryWords = ["greater", "or later", "and later", "and after", "later than", "=", "year to date", "till date", "current date", "or earlier", "and before"];

    /// <summary>"mar4", "dec31", "10d", "cy18": a word of letters and digits that is no ordinal, decade, hour or quarter.</summary>
    private static bool RunTogether(string text)
    {
        foreach (var word in text.Split(' ', '-', '/', ',', ':', '(', ')'))
        {
            var digits = word.Count(char.IsAsciiDigit);
            var letters = word.Count(char.IsAsciiLetter);
            if (digits == 0 || letters == 0 || (letters == 1 && word[0] is 'q' or 'h' && digits == 1)) continue;
            var tail = word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
            if (tail is not ("st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m")) return true;
        }
        return false;
    }

    /// <summary>Why it has no place in news; null where it has.</summary>
    public string? OutOfScope()
    {
        if (Type is "timerange" or "datetimerange") return "a slot of hours in an appointment";
        if (Values.Any(v => v.Mod is { } mod && mod.Contains("ref_undef", StringComparison.Ordinal))) return "counts from a time that the case does not name";
        if (Type == "datetime" && Values.All(v => v.Clock is not null and not "00:00:00" && v.Timex is not null && v.Timex.Contains("T23:59:59", StringComparison.Ordinal))) return "the last second of a day, as a deadline";
        if (Type == "set" && Values.All(v => v.Timex?.Contains('T') ?? false)) return "an hour that comes again";
        if (Type == "daterange" && Text is "the day" or "the week" or "the month" or "the year" or "the weekend" or "the decade") return "a bare 'the week' as this week";
        if (Type == "date" && Text is "the day") return "a bare 'the week' as this week";
        if (Values.Any(v => v.Clock is not null and not "00:00:00") && Text is { } minutes && (minutes.Contains(" min", StringComparison.Ordinal) || minutes.Contains("hour", StringComparison.Ordinal))) return "minutes or hours from now";
        if (Text.Split(' ').Any(w => w is "thousand" or "hundred" or "nineteen" or "eighteen" or "seventeen") && Type is "date" or "daterange" or "datetime") return "a year as it is spoken";
        if (QueryWords.Any(w => Text.Contains(w, StringComparison.Ordinal))) return "a condition of a query";
        if (Text.StartsWith("week ", StringComparison.Ordinal) && Text.Any(char.IsAsciiDigit)) return "numbered weeks";
        if (RunTogether(Text)) return "letters and digits run together";
        if (Text.Contains("business day", StringComparison.Ordinal) || Text.Contains("weekday", StringComparison.Ordinal) || Text.Contains("work", StringComparison.Ordinal)) return "working days";
        if (Text.Contains("eod", StringComparison.Ordinal) || Text.Contains("eoy", StringComparison.Ordinal) || Text.Contains("eom", StringComparison.Ordinal) || Text.Contains("tmr", StringComparison.Ordinal) || Text.Contains('~')) return "shorthand of messages";
        if (Type == "timezone") return "a time zone by itself";
        if (Type is "time" or "datetime" && Values.Count(v => v.Value is not null) > 1 && Values.Select(v => v.Clock).Distinct(StringComparer.Ordinal).Count() > 1) return "an hour that may be before or after noon";
        if (Values.Count > 0 && Values.All(v => v.Value == "not resolved") && Type != "set") return "a day that does not exist";
        return null;
    }

    /// <summary>Whether a mention has one of the values. Four conventions are allowed for: an end on the reference day may be a
    /// day off (whether today belongs to "the past week"); the last unit of an interval may be left out ("2014 to 2018"); a
    /// part ("early May") may be narrower; and "two months ago" may be the whole month.</summary>
    public bool Agrees(TimeMention mention, NodaTime.LocalDate? reference)
    {
        foreach (var value in Values)
            if (Agrees(value, mention, reference)) return true;
        return false;
    }

    private bool Agrees(RecognizersValue value, TimeMention mention, NodaTime.LocalDate? reference)
    {
        switch (Type)
        {
            case "duration":
                return mention.Timex is { } period && RecognizersCase.Seconds(period) is { } seconds
                    && double.TryParse(value.Value, System.Globalization.CultureInfo.InvariantCulture, out var expected) && Math.Abs(seconds - expected) < 1;
            case "set":
                return Same(mention.Timex, value.Timex);
            case "time":
                return mention.Timex is { } clock && clock.Contains('T') && clock[(clock.IndexOf('T') + 1)..] is { Length: >= 5 } hour && value.Clock is { } at && at.StartsWith(hour[..5], StringComparison.Ordinal);
            case "datetime":
                if (mention.Timex is "PRESENT_REF") return value.Timex == "PRESENT_REF";
                return mention.Value?.Earliest == RecognizersCase.Day(value.Value)
                    && (value.Clock is null or "00:00:00" || (mention.Timex is { Length: >= 16 } full && full.Contains('T') && value.Clock.StartsWith(full[(full.IndexOf('T') + 1)..][..5], StringComparison.Ordinal)));
            case "date" when mention.Value is { } date:
                return RecognizersCase.Day(value.Value) is { } day && date.Earliest <= day && day <= date.Latest
                    && (date.Latest == date.Earliest || mention.Rule?.Contains("|unit:", StringComparison.Ordinal) == true);
            case "daterange" when mention.Value is { } range:
                var last = RecognizersCase.Day(value.End)?.PlusDays(-1);
                var first = RecognizersCase.Day(value.Start);
                if (Near(range.Earliest, first, reference) && (Near(range.Latest, last, reference) || (mention.End?.Value?.Earliest is { } opens && opens == RecognizersCase.Day(value.End)))) return true;
                // "from 2014": that the preposition opens an end is told apart from the year itself.
                if (mention.Timex is { } core && Vedette.Model.Edtf.TryParse(core, out var whole) && whole.Earliest == first && whole.Latest == last) return true;
                return value.Mod is "start" or "mid" or "end" && range.Earliest >= first && range.Latest <= last;
            default:
                return false;
        }
    }

    private static bool Same(string? ours, string? theirs) =>
        ours is not null && theirs is not null && (ours == theirs || (RecognizersCase.Seconds(ours) is { } a && RecognizersCase.Seconds(theirs) == a));

    private static bool Near(NodaTime.LocalDate? ours, NodaTime.LocalDate? theirs, NodaTime.LocalDate? reference)
    {
        if (ours is not { } a || theirs is not { } b) return ours is null && theirs is null;
        if (a == b) return true;
        return reference is { } day && Math.Abs(NodaTime.Period.DaysBetween(a, b)) <= 1 && (Math.Abs(NodaTime.Period.DaysBetween(a, day)) <= 1 || Math.Abs(NodaTime.Period.DaysBetween(b, day)) <= 1);
    }
}
