using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds reports that retell another one's figures in other words and another status: most of their figures are
/// those of one earlier report, of the same party, and what was planned there is present here.</summary>
internal sealed class RetellingFinder(IReadOnlyList<Slot> slots, SlotOrder order, FigureIndex figures)
{
    private const int MostDays = 14;
    private const int LeastShared = 3;
    private const double LeastShare = 0.5;

    /// <summary>Whether a report has figures enough to retell another.</summary>
    private static bool HasFigures(Slot slot) =>
        slot.Findings.Length >= LeastShared && slot.Findings.Where(f => !f.Figure.Vague).DistinctBy(Key).Skip(LeastShared - 1).Any();

    /// <summary>The later reports that share figures with one, and may retell it.</summary>
    public IEnumerable<int> Later(Slot slot) =>
        slot.Findings.Where(f => !f.Figure.Vague).SelectMany(f => figures.Near(f, f.Said, 1)).Select(e => e.Slot)
            .Where(s => s != slot.Number && order.IsBefore(slot.Number, s)).Distinct();

    /// <summary>What a report retells; only a report that is no copy is looked at, and only such can be retold.</summary>
    public CopyPair? Find(Slot slot)
    {
        if (!HasFigures(slot)) return null;
        var own = slot.Findings.Where(f => !f.Figure.Vague).ToList();
        var best = own
            .SelectMany(f => figures.Near(f, f.Said, 1).Where(e => slots[e.Slot].Pair is null && e.Ordinal < slots[e.Slot].Findings.Length && order.IsBefore(e.Slot, slot.Number))
                .Select(e => (Mine: f, Theirs: slots[e.Slot].Findings[e.Ordinal])).Where(p => Near(p.Mine, p.Theirs)))
            .GroupBy(p => p.Theirs.ReportRank)
            .Select(g => (Slot: g.Key, Figures: g.DistinctBy(p => Key(p.Mine)).Count(), Pairs: g.ToList()))
            .Where(g => g.Figures >= LeastShared && g.Figures >= LeastShare * own.Count)
            .Where(g => g.Pairs.Exists(p => Changes.OfStatus(p.Mine, p.Theirs) is not null && IsSameSource(p.Mine, p.Theirs)))
            .OrderByDescending(g => g.Figures)
            .ThenBy(g => g.Pairs[0].Theirs.Claim.Report.Language != own[0].Claim.Report.Language)
            .ThenBy(g => g.Slot, order)
            .FirstOrDefault();
        return best.Pairs is null ? null : new CopyPair(slot.Number, best.Slot, false, Math.Round(0.9 * best.Figures / own.Count, 3), null);
    }

    private static (string, double, double) Key(Finding f) => (f.Counted, f.Figure.Low, f.Figure.High);

    /// <summary>The same party, or a medium that the original names as its relay.</summary>
    private static bool IsSameSource(Finding copy, Finding original) =>
        copy.Party.Key == original.Party.Key
        || (copy.Party.Footing == Footing.MediaOnly
            && original.Claim.Attribution.Chain.Any(s => s.Kind == SourceKind.Media && Roles.ProperKey(s.Name) == Roles.ProperKey(copy.Party.Name)));

    private static bool Near(Finding copy, Finding original) =>
        copy.Said is not { } a || original.Said is not { } b || (NodaTime.Period.DaysBetween(b, a) is var days && days >= 0 && days <= MostDays);
}
