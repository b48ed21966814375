using NodaTime;

namespace Vedette.Model;

/// <summary>A date that may follow from a reference day, in a form that can be kept and resolved later.
/// <para>A rule is a base and steps, with <c>|</c> between; two rules with <c> .. </c> between are an interval. Bases:
/// an EDTF date; <c>now</c>; a unit and its distance in units (<c>day:-1</c>, <c>week:+0</c>, <c>year:+1</c>); something
/// that comes again and the direction in which to look (<c>weekday:fri:past</c>, <c>month:apr:next</c>,
/// <c>date:04-23:near</c>, <c>date:04-23-fri:near</c> (the year near by in which it is a Friday), <c>dom:14:past</c>, <c>dom:13-fri:past</c>, <c>season:22:past</c>, <c>quarter:3:this</c>, <c>half:2:this</c>,
/// <c>nth:11-4-thu:past</c>, <c>easter:-2:past</c>). Directions: past (the latest begun), future (the first not over),
/// last and next (wholly before or after; for weekdays in the week before or after), this (the same year, month or week), near,
/// story (later in the same year, else near), ahead and back (near where that is within a month, else future or past).</para>
/// <para>Steps: <c>start mid late end</c>; <c>half:1</c>; <c>first:2:week</c>, <c>last:1:month</c>, <c>nth:3:week</c>,
/// <c>nthday:1:mon</c>; <c>shift:-3:day</c>; <c>over:-3:week</c> (from there to here); <c>unit:month</c> (widened to the whole unit);
/// <c>upto onward</c> (cut at the reference); <c>since until before after by</c>; or any base, seen from the first day of what stands before it.</para></summary>
public static partial class DateRule
{
    /// <summary>The days that a rule names, seen from a reference day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reference">The day from which it is seen: that of publication, or one named before. Null where none is
    /// known; rules that need none are still resolved.</param>
    /// <returns>Null where the rule is not understood, needs a reference, or leaves the years -9900 to 9900.</returns>
    public static Edtf? Resolve(string rule, LocalDate? reference) => Read(rule, reference)?.ToEdtf();

    /// <summary>The value of a rule's base in the manner of TIMEX, without parts and bounds; null where it has none.</summary>
    public static string? Timex(string rule, LocalDate? reference)
    {
        var text = rule.AsSpan();
        while (true)
        {
            var bar = text.LastIndexOf('|');
            if (bar < 0 || !(text[(bar + 1)..] is "start" or "mid" or "late" or "end" or "upto" or "onward" or "since" or "until" or "before" or "after" or "by"))
                break;
            text = text[..bar];
        }
        return Read(text, reference)?.ToTimex();
    }

    private static DaySpan? Read(ReadOnlySpan<char> rule, LocalDate? reference)
    {
        var range = rule.IndexOf(" .. ");
        if (range >= 0)
        {
            if (Read(rule[..range], reference) is not { } left || Read(rule[(range + 4)..], reference) is not { } right) return null;
            return left.First <= right.Last || left.First is null || right.Last is null ? new DaySpan(left.First, right.Last) : null;
        }
        var bar = rule.IndexOf('|');
        var span = Checked(Base(bar < 0 ? rule : rule[..bar], reference));
        while (bar >= 0 && span is not null)
        {
            rule = rule[(bar + 1)..];
            bar = rule.IndexOf('|');
            span = Checked(Step(span.Value, bar < 0 ? rule : rule[..bar], reference));
        }
        return span;
    }

    private static DaySpan? Checked(DaySpan? span) =>
        span is { } s && (s.First is not { } f || DaySpan.Fits(f)) && (s.Last is not { } l || DaySpan.Fits(l)) ? span : null;

    /// <summary>Up to three fields with colons between.</summary>
    private static (string Name, string Value, string Third) Fields(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0) return (text.ToString(), "", "");
        var rest = text[(colon + 1)..];
        var other = rest.IndexOf(':');
        return other < 0
            ? (text[..colon].ToString(), rest.ToString(), "")
            : (text[..colon].ToString(), rest[..other].ToString(), rest[(other + 1)..].ToString());
    }

    private static DateUnit Unit(string name) => name switch
    {
        "day" => DateUnit.Day,
        "weekend" => DateUnit.Weekend,
        "week" => DateUnit.Week,
        "fortnight" => DateUnit.Fortnight,
        "month" => DateUnit.Month,
        "quarter" => DateUnit.Quarter,
        "season" => DateUnit.Season,
        "half" => DateUnit.Half,
        "year" => DateUnit.Year,
        "decade" => DateUnit.Decade,
        "century" => DateUnit.Century,
        _ => DateUnit.None,
    };

    private static bool Number(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, null, out number);
}
