using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds diplomatic events, and sets each side's account of one beside the others': the same kind of event with the
/// same participants on days that meet is one event, and so is what stands in one sentence and its copies.</summary>
internal sealed class CalendarBuilder(Sides sides, CopiedSentences sentences)
{
    public List<CalendarEntry> Build(IReadOnlyList<Claim> claims)
    {
        var events = claims.Where(c => c.Kind == ClaimKind.DiplomaticEvent).ToList();
        var statements = claims.Where(c => c.Kind == ClaimKind.Statement).ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        var groups = new Groups(events.Count);
        var numbered = events.Select((c, i) => (Claim: c, Index: i, Home: sentences.Home(c.Report.Id, c.Evidence.Start), Who: Who(c))).ToList();
        foreach (var copied in numbered.Where(n => n.Home.Sentence >= 0).GroupBy(n => (n.Home, EventClass.Of(n.Claim.Event), n.Who)))
            foreach (var other in copied.Skip(1)) groups.Join(copied.First().Index, other.Index);
        foreach (var same in numbered.GroupBy(n => (EventClass.Of(n.Claim.Event), n.Who)))
            JoinByDays([.. same.OrderBy(n => n.Claim.AsOf.Earliest ?? "~", StringComparer.Ordinal).ThenBy(n => n.Index)], groups);
        return [.. numbered.GroupBy(n => groups.Find(n.Index), n => n.Claim)
            .Select(g => Make([.. g], statements))
            .OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static void JoinByDays(List<(Claim Claim, int Index, (int, int) Home, string Who)> same, Groups groups)
    {
        for (var i = 1; i < same.Count; i++)
            for (var j = i - 1; j >= Math.Max(0, i - 16); j--)
                if (SameDays(same[j].Claim, same[i].Claim)) groups.Join(same[j].Index, same[i].Index);
    }

    private static bool SameDays(Claim a, Claim b) =>
        a.AsOf.Edtf is null || b.AsOf.Edtf is null || a.AsOf.Edtf.Overlaps(b.AsOf.Edtf);

    private CalendarEntry Make(List<Claim> run, ILookup<string, Claim> statements)
    {
        // The narrowest time, told as sure as anybody tells it.
        var best = run.OrderBy(c => c.AsOf.Edtf is null).ThenBy(c => (c.AsOf.Latest ?? "~") == c.AsOf.Earliest ? 0 : 1).ThenBy(c => c.Id, StringComparer.Ordinal).First();
        var ids = run.Select(c => c.Id).Order(StringComparer.Ordinal).ToList();
        var accounts = Accounts.Of(run, statements, sides);
        return new CalendarEntry(
            "e-" + ids[0], best.Event ?? "event", [.. Participants(best).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], best.AsOf,
            run.Select(c => c.Tense ?? EventTense.Past).Min(), ids)
        {
            Accounts = accounts,
            Disputed = accounts.Exists(a => a.Stance == AccountStance.Agreed) && accounts.Exists(a => a.Stance == AccountStance.Denies),
        };
    }

    private static string Who(Claim claim) =>
        string.Join('|', Participants(claim).Select(Sides.KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Participants(Claim claim) => claim.Participants ?? [];
}
