using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds diplomatic events: the same kind with the same participants on days that meet is one event.</summary>
internal static class CalendarBuilder
{
    public static List<CalendarEntry> Build(IReadOnlyList<Claim> claims) =>
        [.. claims.Where(c => c.Kind == ClaimKind.DiplomaticEvent)
            .GroupBy(c => ((c.Event ?? "event").ToLowerInvariant(), string.Join('|', Participants(c).Select(Folding.Key).Order(StringComparer.Ordinal))))
            .SelectMany(g => Runs([.. g.OrderBy(c => c.AsOf.Earliest ?? "~", StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)]))
            .Select(Make)
            .OrderBy(e => e.Id, StringComparer.Ordinal)];

    private static IEnumerable<List<Claim>> Runs(List<Claim> claims)
    {
        var run = new List<Claim>();
        foreach (var claim in claims)
        {
            if (run.Count > 0 && !run.Exists(c => SameDays(c, claim)))
            {
                yield return run;
                run = [];
            }
            run.Add(claim);
        }
        if (run.Count > 0) yield return run;
    }

    private static bool SameDays(Claim a, Claim b) =>
        a.AsOf.Edtf is null || b.AsOf.Edtf is null || a.AsOf.Edtf.Overlaps(b.AsOf.Edtf);

    private static CalendarEntry Make(List<Claim> run)
    {
        // The narrowest time, told as sure as anybody tells it.
        var best = run.OrderBy(c => c.AsOf.Edtf is null).ThenBy(c => (c.AsOf.Latest ?? "~") == c.AsOf.Earliest ? 0 : 1).ThenBy(c => c.Id, StringComparer.Ordinal).First();
        var ids = run.Select(c => c.Id).Order(StringComparer.Ordinal).ToList();
        return new CalendarEntry(
            "e-" + ids[0], best.Event ?? "event", [.. Participants(best).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], best.AsOf,
            run.Select(c => c.Tense ?? EventTense.Past).Min(), ids);
    }

    private static IEnumerable<string> Participants(Claim claim) => claim.Participants ?? [];
}
