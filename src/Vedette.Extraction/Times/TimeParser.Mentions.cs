using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <content>From what was read to mentions with their values.</content>
internal ref partial struct TimeParser
{
    /// <summary>Reads one expression at a token and adds it.</summary>
    /// <returns>The token behind it, or -1.</returns>
    public readonly int Mention(int p, TimeContext context, List<TimeMention> mentions)
    {
        // An article alone begins nothing; this keeps the commonest words cheap.
        ref readonly var word = ref W(p);
        if (word.Is(TimeRole.The | TimeRole.A) && word.Part is null && !MayFollowArticle(p)) return -1;
        var date = Date(p, out var form);
        if (date > 0) return Dated(p, date, form, context, mentions);
        if (HourRange(p, null, out var hours) is > 0 and var range) return Ranged(p, range, hours, null, context, mentions);
        var clock = Clock(p, out var time);
        if (clock > 0) return Timed(p, clock, time, context, mentions);
        var part = word.DayPart is not null || word.Is(TimeRole.The) || word.Part is not null ? DayPart(p, out time) : -1;
        if (part > 0 && DayParted(p, part, time, context, mentions) is > 0 and var parted) return parted;
        var set = Set(p, out var timex);
        if (set > 0)
        {
            // "each Monday at 4 pm"
            if (timex is "P1D" or ['X', ..] && Clock(Skip(set, TimeRole.On), out var hour) is > 0 and var c) (timex, set) = (timex is "P1D" ? "T" + hour : $"{timex}T{hour}", c);
            mentions.Add(new TimeMention(p, set, _document.SpanOf(p, set), TimeType.Set, null, DateBasis.Relative, null, timex));
            return set;
        }
        if (word.Has(TimeFlags.Plural) && word.Unit >= DateUnit.Hour && p > _first && W(p - 1).Is(TimeRole.Within)) return WithinUnits(p, word.Unit, context, mentions);
        if (word.Has(TimeFlags.Plural) && word.Unit >= DateUnit.Hour && !word.Has(TimeFlags.Weak) && p > _first && W(p - 1).Is(TimeRole.Over | TimeRole.In))
        {
            mentions.Add(new TimeMention(p, p + 1, _document.SpanOf(p, p + 1), TimeType.Duration, null, DateBasis.Relative, null, Period(1, true, word.Unit)));
            return p + 1;
        }
        var length = Duration(p, out timex, out var count, out var vague, out var unit);
        return length > 0 ? Lasting(p, length, timex, count, vague, unit, context, mentions) : -1;
    }

    private readonly bool MayFollowArticle(int p)
    {
        var q = p + 1;
        if (q >= _end) return false;
        return _tokens[q].Kind is TokenKind.Number or TokenKind.Alphanumeric || IsApostrophe(q) || (_tokens[q].Word >= 0 && W(q).Has(TimeFlags.Starts));
    }

    /// <summary>A date, its second end, its time of day and the preposition before it.</summary>
    private readonly int Dated(int p, int end, DateForm form, TimeContext context, List<TimeMention> mentions)
    {
        var between = p > _first && W(p - 1).Is(TimeRole.Between);
        var connector = RangeWord(end, alsoAnd: between) is > 0 and var c ? c : end < _end && W(end).Is(TimeRole.Or) ? end + 1 : -1;
        // "from March to date"
        if (p > _first && W(p - 1).Is(TimeRole.From | TimeRole.Since) && form.Timex is null && Phrase(end, _lexicon.Days, out var today) && today.Length > 1 && Is(end, TimeRole.To) && today.Entry["timex"] == "PRESENT_REF") connector = end;
        if (connector > 0 && form.Timex is null or "PRESENT_REF" && connector > 0 && Date(connector, out var other) is > 0 and var last && MayEnd(form, other, end))
        {
            Lend(ref form, ref other);
            var direction = Direction(p, last, context);
            // "from next Monday to Friday": the Friday behind it.
            if (other is { Recurs: true, Base: { } name } && name.StartsWith("weekday:", StringComparison.Ordinal) && form.Base?.StartsWith("weekday:", StringComparison.Ordinal) == true)
                other = new DateForm { Base = $"{form.Rule(direction)}|{name}:after" };
            var right = Build(connector, last, other, direction, "", context);
            // "from November to March": the first end is the one before the second.
            if (form.TakesYear && other.TakesYear && form.Direction is null && (right.Rule ?? right.Value?.Text) is { } seen)
                form = new DateForm { Base = seen + "|" + form.Rule("past"), Explicit = form.Explicit };
            var left = Build(p, end, form, direction, "", context);
            if (Join(left, right, p, last, context) is { } range)
            {
                mentions.Add(range);
                return last;
            }
        }
        if (form.TakesYear && end + 1 < _end && W(end).Is(TimeRole.And | TimeRole.Or) && !IsNumeric(end + 1) && Date(end + 1, out var next) > 0 && next.HasYear && next.Unit == form.Unit)
        {
            // "in April and May 2021": the year serves both.
            form.Year = next.Year;
        }
        // "two months from today on Tuesday"
        if (InWeeks(form) && Is(end, TimeRole.On) && WeekdayName(end + 1, out var weekday) is > 0 and var named && !W(named).Has(TimeFlags.Plural))
        {
            var months = (form.Steps.Length > 0 ? form.Steps : form.Base!).EndsWith(":month", StringComparison.Ordinal);
            form.Steps += $"|weekday:{DateRule.Weekday(weekday)}:{(months ? "after" : "this")}";
            end = named;
        }
        // "Tuesday from 2:00 to 2:30 pm", "last night between 7 and 9"
        if (IsOneDay(form))
        {
            var q = SkipComma(end);
            q = Is(q, TimeRole.On | TimeRole.From | TimeRole.Between) ? q + 1 : q;
            if (HourRange(q, form.Clock, out var hours) is > 0 and var ranged && !(IsMark(end, ',') && Date(Skip(SkipComma(ranged), TimeRole.On), out _) > 0)) return Ranged(p, ranged, hours, form, context, mentions);
        }
        var d = form.Clock is null ? Hour(end, ref form) : HourOfPart(end, ref form);
        var looksBack = form.Steps.Length > 0 || form.Base?.Contains(":-", StringComparison.Ordinal) == true || form.Base?.Contains(" .. ", StringComparison.Ordinal) == true;
        // "from 1987–2019": the interval has its ends.
        var whole = Build(p, d, form, Direction(p, d, context), Bound(p, looksBack || form.Split > p), context);
        if (form.Apart && whole is { Start: { } first, End: { } second }) mentions.AddRange([first, second]);
        else mentions.Add(whole);
        return d;
    }

    /// <summary>"22.04.2021", "2021-12-04": dates that lend nothing.</summary>
    private readonly bool IsNumeric(int p) => IsNumber(p) && (_tokens[p].Length > 4 || (p + 1 < _end && Glued(p + 1) && !IsMark(p + 1, ',')));

    /// <summary>A time of day behind a date: "on Friday at 17:00", "tomorrow morning", "Tuesday in the morning".</summary>
    private readonly int Hour(int end, ref DateForm form)
    {
        if (form.Timex is not null) return end;
        var q = SkipComma(end);
        q = Is(q, TimeRole.On | TimeRole.Before | TimeRole.After | TimeRole.By | TimeRole.Over) ? q + 1 : q;
        // "on Wednesday at about 6.30pm"
        if (q > end && q < _end && W(q).Has(TimeFlags.Approximate)) q++;
        if (Clock(q, out var clock) is > 0 and var c)
        {
            form.Clock = clock;
            // "Wed Oct 26 15:50:06 2016"
            if (form.TakesYear && form.Unit == DateUnit.Day && IsNumber(c) && YearNumber(c, out var year, out _) is > 0 and var y && !Counts(y)) (form.Year, c) = (year, y);
            return c;
        }
        if (Is(end, TimeRole.In) && DayPart(end + 1, out clock) is > 0 and var d || (d = W(end).DayPart is { Length: 3 } ? DayPart(end, out clock) : -1) > 0)
        {
            form.Clock = clock;
            return d;
        }
        return end;
    }

    /// <summary>The hour behind a part of the day: "tonight at 8", "last night around 7", "Sunday late evening at 10:00".</summary>
    private readonly int HourOfPart(int end, ref DateForm form)
    {
        if (form.Clock is not { Length: 2 } part) return end;
        var q = SkipComma(end);
        if (Is(q, TimeRole.On)) q++;
        else if (q < _end && W(q).Has(TimeFlags.Approximate)) q++;
        var named = q > end;
        if (Clock(q, out var clock) is > 0 and var c)
        {
            form.Clock = Settled(q, c) ? clock : OfPart(clock, part);
            return c;
        }
        if (!named || Digits(q, out var digits) is not (>= 1 and <= 12 and var hour) || digits > 2 || Counts(q + 1) || !FollowsLikeYear(q + 1)) return end;
        form.Clock = OfPart($"{hour:00}:00", part);
        return q + 1;
    }

    private static bool MayEnd(in DateForm from, in DateForm to, int _) =>
        to.Timex is null or "PRESENT_REF" && to.Clock is null && from.Base is not "" && to.Base is not "";

    /// <summary>The ends of an interval lend each other the year that only one of them has.</summary>
    private static void Lend(ref DateForm from, ref DateForm to)
    {
        var months = from.Unit is DateUnit.Day or DateUnit.Month && to.Unit is DateUnit.Day or DateUnit.Month;
        if (from is { TakesYear: true, Direction: null } && to.HasYear)
            from.Year = (months || from.Unit == to.Unit) && from.Number > to.Number ? to.Year - 1 : to.Year;
        else if (to is { TakesYear: true, Direction: null } && from.HasYear)
            to.Year = (months || from.Unit == to.Unit) && from.Number > to.Number ? from.Year + 1 : from.Year;
    }

    private readonly TimeMention? Join(TimeMention left, TimeMention right, int p, int end, TimeContext context)
    {
        var (a, b) = (left.Rule ?? left.Value?.Text, right.Rule ?? right.Value?.Text);
        if (a is null || b is null) return null;
        var rule = $"{a} .. {b}";
        var value = DateRule.Resolve(rule, context.Reference);
        if (value is null && (context.Reference is not null || (left.Rule is null && right.Rule is null))) return null;
        return new TimeMention(p, end, _document.SpanOf(p, end), TimeType.Date, value, left.Rule is null && right.Rule is null ? DateBasis.Explicit : left.Basis,
            left.Rule is null && right.Rule is null ? null : rule, null) { Start = left, End = right };
    }

    /// <summary>The step that the preposition before a date stands for.</summary>
    /// <param name="p">First token of the date.</param>
    /// <param name="looksBack">It is a part, or counted backwards: "from last week" and "from the end of May" open nothing.</param>
    private readonly string Bound(int p, bool looksBack = false)
    {
        if (p <= _first) return "";
        var role = W(p - 1).Role;
        var q = p - 1;
        // "prior to", "up to": the phrase ends right before the date.
        for (var back = 1; back <= 4 && p - back >= _first; back++)
        {
            if (!Phrase(p - back, _lexicon.Relations, out var hit) || hit.EndToken != p) continue;
            role = TimeLexicon.RoleOf(hit.Entry);
            break;
        }
        // "through the summer": in it, not up to it.
        if (q >= _first && W(q).Has(TimeFlags.Through) && Is(p, TimeRole.The) && W(p + 1).Part is not "end") return "";
        // "three hours from today"
        if ((role & TimeRole.From) != TimeRole.None && W(q - 1).Unit != DateUnit.None) return "";
        // "images from 18 October": taken on that day.
        if ((role & TimeRole.From) != TimeRole.None && W(q - 1).Has(TimeFlags.Dated)) return "";
        // "starting on 7 January"
        if ((role & (TimeRole.On | TimeRole.From | TimeRole.In)) != TimeRole.None && Is(p - 2, TimeRole.Since)) role = TimeRole.Since;
        if (q >= _first && role.Any(TimeRole.Following | TimeRole.Previous) && (role & TimeRole.After) == TimeRole.None) return "";
        return (role & TimeRole.Since) != TimeRole.None ? "|since"
            : (role & TimeRole.Until) != TimeRole.None ? "|until"
            : (role & TimeRole.Before) != TimeRole.None ? "|before"
            : (role & TimeRole.After) != TimeRole.None ? "|after"
            : (role & TimeRole.By) != TimeRole.None ? "|by"
            : (role & TimeRole.From) != TimeRole.None && !looksBack ? "|since"
            : "";
    }

    /// <summary>A mention of a date.</summary>
    private readonly TimeMention Build(int p, int end, DateForm form, string direction, string bound, TimeContext context)
    {
        var span = _document.SpanOf(p, end);
        var type = form.Clock is null ? TimeType.Date : TimeType.Time;
        if (form.Base is "") return new TimeMention(p, end, span, type, null, DateBasis.Relative, null, form.Timex);
        string? limit = null;
        // "shortly after 6 a.m. on Wednesday" is on that day.
        if (form.Clock is { Length: > 2 } && bound is "|after" or "|before") bound = "";
        if (bound.Length == 0 && form.Steps.StartsWith("|shift", StringComparison.Ordinal) | form.Base?.StartsWith("now|shift", StringComparison.Ordinal) == true)
        {
            limit = Limit(p);
            if (limit == "more_than") bound = (form.Steps.Length > 0 ? form.Steps : form.Base!).Contains(":-", StringComparison.Ordinal) ? "|until" : "|since";
        }
        var rule = form.Rule(direction);
        var needs = NeedsReference(form);
        if (needs) rule = Anchored(rule, form, direction, context, out needs);
        if (rule is null) return new TimeMention(p, end, span, type, null, DateBasis.Relative, null, form.Timex);
        if (form.Timex is "PRESENT_REF" || (bound == "|since" && form.Steps.StartsWith("|over", StringComparison.Ordinal))) bound = "";
        var ruled = limit == "fewer_than" ? Shortened(rule) : rule;
        var value = DateRule.Resolve(ruled + bound, context.Reference);
        var core = form.Steps.StartsWith("|first", StringComparison.Ordinal) || form.Steps.StartsWith("|last", StringComparison.Ordinal) ? PeriodOf(form.Steps) : DateRule.Timex(rule, context.Reference);
        // A history is not carried on from its writer's day, nor from what was still to come.
        var toldFrom = context.Style == TimeStyle.News || ((form.Anchored || form.HasYear || !needs || context.Anchor is not null) && direction != "future" && !(needs && rule.StartsWith("day", StringComparison.Ordinal)));
        if (form.Timex is null && toldFrom && (form.Unit != DateUnit.None || form.Base is not null)) Remember(rule, form, bound, context);
        if (form.Split > p) return Parted(p, end, form, rule, needs, value, context);
        // A fiscal year has other days in every country.
        if (form.Prefix is { Length: > 0 } prefix) return new TimeMention(p, end, span, type, null, DateBasis.Relative, null, core is null ? null : prefix + core);
        var timex = form.Timex ?? (form.Clock is null ? core : core is null ? null : $"{core}T{form.Clock}");
        var basis = form.Explicit ? DateBasis.Explicit : DateBasis.Relative;
        return new TimeMention(p, end, span, type, value, basis, needs ? ruled + bound : null, timex);
    }

    /// <summary>How a length is bounded by what stands right before it: "more_than", "fewer_than"; null where by nothing.</summary>
    private readonly string? Limit(int p)
    {
        for (var first = Math.Max(_first, p - 3); first < p; first++)
            foreach (var hit in _document.HitsAt(first))
                if (hit.ClassId == _lexicon.Comparators && hit.EndToken == p && hit.Entry["bound"] is "more_than" or "fewer_than") return hit.Entry["bound"];
        return null;
    }

    /// <summary>Makes of the last step away the way there: "less than a week after the vote" runs from the vote.</summary>
    private static string Shortened(string rule)
    {
        var away = rule.LastIndexOf("|shift:", StringComparison.Ordinal);
        if (away < 0 || rule.Contains(" .. ", StringComparison.Ordinal)) return rule;
        var widened = rule.IndexOf("|unit:", away, StringComparison.Ordinal);
        return $"{rule[..away]}|over:{(widened < 0 ? rule[(away + 7)..] : rule[(away + 7)..widened])}";
    }

    /// <summary>"|last:1:week" is P1W to TIMEX.</summary>
    private static string PeriodOf(string step)
    {
        var parts = step.Split(':');
        return parts.Length == 3 && Enum.TryParse<DateUnit>(parts[2], ignoreCase: true, out var unit) && int.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count)
            ? Period(count, false, unit) : "";
    }

    /// <summary>An interval written as one, with its ends: "5 to 8 December", "2014-2018".</summary>
    private readonly TimeMention Parted(int p, int end, in DateForm form, string rule, bool needs, Edtf? value, TimeContext context)
    {
        var basis = form.Explicit ? DateBasis.Explicit : DateBasis.Relative;
        var years = rule.IndexOf(" .. ", StringComparison.Ordinal);
        var steps = rule.LastIndexOf("|over:", StringComparison.Ordinal);
        var (first, last) = years >= 0 ? (rule[..years], rule[(years + 4)..]) : (rule[..steps], $"{rule[..steps]}|shift:{rule[(steps + 6)..]}");
        var gap = form.Split - 1;
        return new TimeMention(p, end, _document.SpanOf(p, end), TimeType.Date, value, basis, needs ? rule : null, null)
        {
            Start = new TimeMention(p, gap, _document.SpanOf(p, gap), TimeType.Date, DateRule.Resolve(first, context.Reference), basis, needs ? first : null, DateRule.Timex(first, context.Reference)),
            End = new TimeMention(form.Split, end, _document.SpanOf(form.Split, end), TimeType.Date, DateRule.Resolve(last, context.Reference), basis, needs ? last : null, DateRule.Timex(last, context.Reference)),
        };
    }

    private static bool NeedsReference(in DateForm form) => form.Base is { } text ? !(char.IsAsciiDigit(text[0]) || text[0] == '-') && !(form.Recurs && form.HasYear) : !form.HasYear;

    /// <summary>Puts the time named before in front of a rule that counts from it.</summary>
    private readonly string? Anchored(string rule, in DateForm form, string direction, TimeContext context, out bool needs)
    {
        needs = true;
        var history = context.Style == TimeStyle.History && form.Timex is null;
        var yearless = form.TakesYear && form.Direction is null;
        // "by the end of the month": of the month told about, or of this one where things are to come.
        if (form.MayBeAnchored && !(history || direction == "past")) return rule;
        var counts = form.Anchored || (history && (yearless || form.Recurs));
        if (!counts && !(yearless && direction == "past")) return rule;
        if (context.Anchor is not { } anchor || (counts && form.Counting != DateUnit.None && form.Counting < context.AnchorUnit && context.Style == TimeStyle.News))
        {
            context.Wanting = true;
            return form.NeedsAnchor ? null : rule;
        }
        if (!counts)
        {
            // "In 2014 Russia took Crimea. In March …": within a year named just before, when it is not the report's.
            if (!context.AnchorIsYear || context.Reference is not { } day || !Parse(anchor, out var year) || Math.Abs(day.Year - year) < 2) return rule;
            needs = false;
            return $"{anchor}|{form.Rule("this")}";
        }
        needs = !(char.IsAsciiDigit(anchor[0]) || anchor[0] == '-');
        if (form is { Unit: DateUnit.Day, Number: 0, Base: null }) return $"{anchor}|{form.Rule("story")}";
        if (form.Anchored) return rule.StartsWith("now", StringComparison.Ordinal) ? AfterNow(rule, anchor) : $"{anchor}|{rule}";
        return $"{anchor}|{form.Rule(context.AnchorIsYear ? "this" : "story")}";
    }

    /// <summary>"now|shift:+2:day" counted from an anchor.</summary>
    private static string AfterNow(string rule, string anchor)
    {
        var other = rule.IndexOf(" .. now", StringComparison.Ordinal);
        return other < 0 ? anchor + rule[3..] : $"{anchor}{rule[3..other]} .. {anchor}{rule[(other + 7)..]}";
    }

    /// <summary>The unit that a rule's last step names, as far as it is long.</summary>
    private static DateUnit UnitOf(string rule)
    {
        var text = rule.AsSpan(rule.LastIndexOf('|') + 1);
        return text.StartsWith("year", StringComparison.Ordinal) || text.StartsWith("unit:year", StringComparison.Ordinal) ? DateUnit.Year
            : text.StartsWith("month", StringComparison.Ordinal) || text.StartsWith("unit:month", StringComparison.Ordinal) ? DateUnit.Month
            : text.StartsWith("season", StringComparison.Ordinal) ? DateUnit.Season
            : text.StartsWith("week:", StringComparison.Ordinal) ? DateUnit.Week
            : text.EndsWith("X", StringComparison.Ordinal) ? DateUnit.Decade
            : DateUnit.Day;
    }

    private static void Remember(string rule, in DateForm form, string bound, TimeContext context)
    {
        if (rule.Contains(" .. ", StringComparison.Ordinal) || rule.Length > 160) return;
        if (form.Steps.Length > 0 && rule.EndsWith(form.Steps, StringComparison.Ordinal) && form.Steps is "|start" or "|mid" or "|late" or "|end" or "|upto" or "|onward") rule = rule[..^form.Steps.Length];
        context.Anchor = rule;
        context.AnchorUnit = form.Unit != DateUnit.None ? form.Unit : UnitOf(rule);
        // "since 2014" names no year in which what follows took place.
        context.AnchorIsYear = (context.Style == TimeStyle.History || bound.Length == 0) && form.Unit == DateUnit.Year || (form.Base?.StartsWith("year:", StringComparison.Ordinal) ?? false);
    }

    /// <summary>Where to look for what has no year: as the verb nearest to it looks.</summary>
    private readonly string Direction(int p, int end, TimeContext context)
    {
        _ = context;
        const int Reach = 14;
        var (best, distance) = ("near", Reach);
        var comma = 0;
        for (var q = p - 1; q >= _first && p - q + comma < distance; q--)
        {
            if (Stops(q)) break;
            if (IsMark(q, ',')) comma += 4;
            if (Tense(q) is { } tense) (best, distance) = (tense, p - q + comma);
        }
        comma = 0;
        for (var q = end; q < _end && q - end + 1 + comma < distance; q++)
        {
            if (Stops(q)) break;
            if (IsMark(q, ',')) comma += 4;
            if (Tense(q) is { } tense) (best, distance) = (tense, q - end + 1 + comma);
        }
        return best;
    }

    // A dash ends a dateline: the verb behind "KYIV, Nov 21 (Agency) -" says nothing of its day.
    private readonly bool Stops(int p) =>
        IsMark(p, ';') || IsMark(p, ':') || IsMark(p, '“') || IsMark(p, '”') || IsMark(p, '"') || IsDash(p);

    private readonly string? Tense(int p)
    {
        if (_tokens[p].Kind != TokenKind.Word) return null;
        if (_tokens[p].Word < 0)
            return !_tokens[p].IsCapitalised && _lexicon.EndsLikePast(Text(p)) ? "past" : null;
        ref readonly var word = ref W(p);
        if (word.Month > 0 && _tokens[p].IsCapitalised) return null;
        if (word.Has(TimeFlags.LooksAhead)) return "future";
        // "will have left": to come, though it looks back.
        if (word.Has(TimeFlags.LooksBack)) return W(p - 1).Has(TimeFlags.Governs) || W(p - 2).Has(TimeFlags.Governs) ? "future" : "past";
        return _lexicon.EndsLikePast(Text(p)) && !_tokens[p].IsCapitalised ? "past" : null;
    }
}
