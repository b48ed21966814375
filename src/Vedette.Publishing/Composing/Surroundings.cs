using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The words around a sentence in its report: never more than <see cref="Margin"/> code units on a side, and never of
/// another paragraph.</summary>
public static class Surroundings
{
    /// <summary>At most so many UTF-16 code units on a side.</summary>
    public const int Margin = 280;

    /// <summary>What stands before and after a span, each one line; empty where the span is not of this text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Start and end (exclusive) over it.</param>
    public static (string Before, string After) Of(string text, Span span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return span.Start < 0 || span.End > text.Length || span.Start > span.End ? ("", "") : (Before(text, span.Start), After(text, span.End));
    }

    private static string Before(string all, int start)
    {
        var head = Head(all, start);
        var floor = Math.Max(head, start - Margin);
        var part = all[floor..start];
        // Stay inside the paragraph, else take the paragraph before whole if it fits.
        var trimmed = part.TrimEnd();
        var paragraph = trimmed.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= 0) return Flat(trimmed[(paragraph + 2)..]);
        return floor == head ? Flat(trimmed) : Flat(FromSentence(trimmed));
    }

    // Front matter is no sentence of anybody.
    private static int Head(string all, int start) =>
        all.StartsWith("---\n", StringComparison.Ordinal) && all.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and var close && close + 5 <= start ? close + 5 : 0;

    private static string After(string all, int end)
    {
        var part = all[end..Math.Min(all.Length, end + Margin)];
        var trimmed = part.TrimStart();
        var paragraph = trimmed.IndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= 0) return Flat(trimmed[..paragraph]);
        return end + Margin >= all.Length ? Flat(trimmed) : Flat(ToSentence(trimmed));
    }

    private static string FromSentence(string part)
    {
        var stop = part.IndexOf(". ", StringComparison.Ordinal);
        if (stop >= 0 && stop < part.Length - 2) return part[(stop + 2)..];
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        return "…" + (space < 0 ? part : part[space..]);
    }

    private static string ToSentence(string part)
    {
        var stop = part.LastIndexOf(". ", StringComparison.Ordinal);
        if (stop > 0) return part[..(stop + 1)];
        var space = part.LastIndexOf(' ');
        return (space < 0 ? part : part[..space]) + " …";
    }

    private static string Flat(string part) => part.ReplaceLineEndings(" ").Trim();
}
