using Vedette.Model;

namespace Vedette.Server.Api;

/// <summary>A few words of a report for lists.</summary>
internal static class Excerpt
{
    private const int Before = 80;
    private const int Longest = 240;

    /// <summary>The words around the first one searched for that is found as written; else how the report begins. One line.</summary>
    public static string Of(Report report, string? words)
    {
        var text = report.Text;
        var at = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(16)
            .Select(w => text.IndexOf(w, report.BodyStart, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(report.BodyStart).First();
        var from = Math.Max(report.BodyStart, at - Before);
        while (from > report.BodyStart && from < at && !char.IsWhiteSpace(text[from - 1])) from++;
        var to = Math.Min(text.Length, from + Longest);
        if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
        var line = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (from > report.BodyStart ? "…" : "") + line + (to < text.Length ? "…" : "");
    }
}
