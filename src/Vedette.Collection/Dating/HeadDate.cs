using Vedette.Model;

namespace Vedette.Collection.Dating;

/// <summary>Finds the date of publication in the words of a report. Only places where texts put that date are looked at:
/// behind a label ("date 2021-12-04", "Published:"), in a dateline ("KYIV, Nov 3 (Agency) -"), set off at either end of a short
/// line of the head or between its separators, and, with its weekday, in the first sentence. A date anywhere else is that of an event.</summary>
internal sealed class HeadDate
{
    private const int HeadLength = 4_000;
    private const int HeadLines = 6;
    private const int ShortLine = 200;
    private const int LineCut = 600;
    private const int TailLength = 600;

    private readonly string text;
    private WrittenDate? yearless;
    private int? yearlessWeekday;
    private (int Start, int End)? yearlessLine;
    private string? impossible;

    private HeadDate(string text) => this.text = text;

    /// <summary>The publication as far as the text gives it.</summary>
    public static Publication Find(string text, int bodyStart)
    {
        var head = new HeadDate(text);
        var lines = head.Lines(bodyStart, Math.Min(text.Length, bodyStart + HeadLength), HeadLines);
        var found = head.Search(lines);
        if (found is null && head.yearless is null && lines.Count > 0)
            found = head.Tail(lines[^1].End);
        if (found is { } day) return Publication.On(day, PublishedBasis.Text) with { Impossible = head.impossible };

        if (head.yearless is { } open)
        {
            var (start, end) = head.yearlessLine!.Value;
            var year = MissingYear.Find(text, bodyStart, open, head.yearlessWeekday, start, end);
            return year is { } y && open.In(y) is { } resolved
                ? Publication.On(resolved, PublishedBasis.Inferred)
                : Publication.Unknown with { Yearless = open, Impossible = head.impossible };
        }
        return head.FirstSentence(lines) is { } lead
            ? Publication.On(lead, PublishedBasis.Text)
            : Publication.Unknown with { Impossible = head.impossible };
    }

    private NodaTime.LocalDate? Search(List<(int Start, int End)> lines)
    {
        foreach (var (start, end) in lines)
        {
            var tokens = Token.Split(text, start, Math.Min(end, start + LineCut));
            foreach (var date in DateReader.All(tokens))
            {
                if (date.Day == 0 || !StandsAsPublication(tokens, date, end - start)) continue;
                if (date.Full is { } day) return day;
                if (date.Year is not null || date.In(2000) is null)
                {
                    impossible ??= text[tokens[date.First].Start..tokens[date.After - 1].End];
                }
                else if (yearless is null)
                {
                    (yearless, yearlessLine) = (date, (start, end));
                    yearlessWeekday = WeekdayBefore(tokens, date.First) is var (weekday, _) && weekday > 0 ? weekday : null;
                }
            }
        }
        return null;
    }

    private static bool StandsAsPublication(List<Token> tokens, WrittenDate date, int lineLength)
    {
        var (_, first) = WeekdayBefore(tokens, date.First);
        if (Datelines.IsLabelled(tokens, first)) return true;
        if (Datelines.IsDateline(tokens, date)) return true;
        // "date 2021-12-04" needs no label either where a text begins with it.
        if (first == 0 && date.Year is not null && tokens[date.First].IsYear) return true;
        return lineLength <= ShortLine && Datelines.IsSetOff(tokens, first, date.After) && (date.Year is not null || first != date.First);
    }

    // The weekday in front of a date, and where the whole begins.
    private static (int Weekday, int First) WeekdayBefore(List<Token> tokens, int first)
    {
        var at = first - 1;
        if (at >= 0 && tokens[at].Is(',')) at--;
        if (at >= 0 && tokens[at].Is('.')) at--;
        return at >= 0 && CalendarWords.Weekday(tokens[at].Folded) is > 0 and var weekday ? (weekday, at) : (0, first);
    }

    // "The two spoke by telephone on Tuesday 13 April 2021": news names its own day so. A weekday that does not fit speaks against it.
    private NodaTime.LocalDate? FirstSentence(List<(int Start, int End)> lines)
    {
        foreach (var (start, end) in lines)
        {
            var stop = text.IndexOf(". ", start, end - start, StringComparison.Ordinal);
            if (stop < 0 && !text.AsSpan(start, end - start).TrimEnd().EndsWith('.')) continue;
            var tokens = Token.Split(text, start, Math.Min(stop < 0 ? end : stop, start + LineCut));
            foreach (var date in DateReader.All(tokens))
                if (date.Full is { } day && WeekdayBefore(tokens, date.First).Weekday == (int)day.DayOfWeek) return day;
            return null;
        }
        return null;
    }

    // A labelled date at the very end.
    private NodaTime.LocalDate? Tail(int headEnd)
    {
        foreach (var (start, end) in Lines(Math.Max(headEnd, text.Length - TailLength), text.Length, int.MaxValue))
        {
            if (end - start > ShortLine) continue;
            var tokens = Token.Split(text, start, end);
            foreach (var date in DateReader.All(tokens))
                if (date.Full is { } day && Datelines.IsLabelled(tokens, WeekdayBefore(tokens, date.First).First)) return day;
        }
        return null;
    }

    private List<(int Start, int End)> Lines(int from, int to, int most)
    {
        var lines = new List<(int, int)>();
        for (var start = from; start < to && lines.Count < most;)
        {
            var end = text.IndexOf('\n', start, to - start);
            if (end < 0) end = to;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add((start, end));
            start = end + 1;
        }
        return lines;
    }
}
