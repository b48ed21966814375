using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Sets the count of one place beside that of the whole stretch near a country at its time: what looks like a disagreement is
/// another area.</summary>
internal static class Scopes
{
    /// <summary>The two speak of one time where so many days part them at most.</summary>
    private const int SameDays = 10;

    /// <summary>For the current figures of each place the figure of the stretch: that of the same origin before others.</summary>
    public static IEnumerable<Relation> Relations(IReadOnlyList<QuestionWindow> windows, IReadOnlyList<Estimate> estimates)
    {
        var current = estimates.ToDictionary(e => e.Question, e => e.Current, StringComparer.Ordinal);
        var stretches = windows.Where(w => IsStretch(Lead(w)) && w.From is not null).ToLookup(Key);
        foreach (var place in windows.Where(w => !IsStretch(Lead(w)) && Lead(w).Scope != Scope.Unstated && w.From is not null))
        {
            var near = stretches[Key(place)].Where(s => Gap(place, s) <= SameDays).OrderBy(s => Gap(place, s)).ThenBy(s => s.Id, StringComparer.Ordinal).FirstOrDefault();
            if (near is null) continue;
            var wholes = Standing(near, current);
            foreach (var part in Standing(place, current))
                if (wholes.OrderBy(w => w.Independent is null || w.Independent != part.Independent).ThenBy(w => w.Id, StringComparer.Ordinal).FirstOrDefault(w => w.Id != part.Id) is { } whole)
                    yield return new Relation(part.Id, whole.Id, RelationKind.OtherScope, $"{part.Typical.Scope.Title}, and {whole.Typical.Scope.Title}");
        }
    }

    private static List<Folded> Standing(QuestionWindow window, Dictionary<string, IReadOnlyList<string>> current) =>
        [.. window.Assertions.Where(a => !a.Figure.Vague && current[window.Id].Contains(a.Id))];

    private static Finding Lead(QuestionWindow window) => window.Assertions[0].Typical;

    private static bool IsStretch(Finding finding) => finding.Scope.Key.StartsWith("near-", StringComparison.Ordinal);

    private static (string, string?, string, ForceStatus) Key(QuestionWindow window) => Lead(window) is var f ? (f.Actor, f.Claim.Unit, f.Counted, f.LineStatus) : default;

    private static int Gap(QuestionWindow a, QuestionWindow b) => Timing.Gap(a.From!.Value, a.To ?? a.From.Value, b.From!.Value, b.To ?? b.From.Value);
}
