using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Series by origin and the current envelope of a question. Nothing is added or averaged.</summary>
internal static class Envelopes
{
    /// <param name="window">The question.</param>
    /// <param name="fallen">Ids of what is superseded, part of another or damaged.</param>
    public static Estimate Of(QuestionWindow window, IReadOnlySet<string> fallen)
    {
        var series = window.Assertions.Where(a => !a.Denied).GroupBy(a => a.Independent ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new OriginSeries(g.Key, [.. g.OrderBy(a => a.From ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(a => a.Id, StringComparer.Ordinal).Select(a => a.Id)]))
            .ToList();
        var latest = Current(window, fallen);
        var least = latest.MinBy(a => a.Figure.Low);
        var most = latest.MaxBy(a => a.Figure.High);
        return new Estimate(
            window.Id,
            series,
            least is null || least.Figure.Bound == Bound.Upper ? null : least.Figure.Low,
            most is null || most.Figure.Bound == Bound.Lower || most.Figure.Vague ? null : most.Figure.High,
            [.. latest.Select(a => a.Id)]);
    }

    /// <summary>The latest unsuperseded assertion of each origin, by id.</summary>
    public static List<Folded> Current(QuestionWindow window, IReadOnlySet<string> fallen)
    {
        var standing = window.Assertions.Where(a => !a.Denied && !fallen.Contains(a.Id)).ToList();
        var known = standing.Where(a => a.Independent is not null).ToList();
        // Only where no origin is known do unattributed figures make the envelope.
        return [.. (known.Count > 0 ? known : standing)
            .GroupBy(a => a.Independent ?? a.Id, StringComparer.Ordinal)
            .Select(g => Latest([.. g]))
            .OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    /// <summary>Numbers that the words give before computed shares and vague words, later before earlier, larger before smaller.</summary>
    private static Folded Latest(List<Folded> standing) =>
        standing.OrderBy(a => a.Figure.Vague || a.IsComputed)
            .ThenByDescending(a => a.To ?? NodaTime.LocalDate.MinIsoValue)
            .ThenByDescending(a => a.Figure.High)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .First();
}
