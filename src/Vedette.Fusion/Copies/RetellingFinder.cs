using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds reports that retell another one's figures in other words and another status: most of their figures are
/// those of one earlier report, of the same party, and what was planned there is present here.</summary>
/// <param name="slots">All reports.</param>
/// <param name="order">Their order.</param>
/// <param name="figures">The figures of those that have enough to be retold.</param>
internal sealed class RetellingFinder(IReadOnlyList<Slot> slots, SlotOrder order, FigureIndex figures)
{
    private const int MostDays = 14;
    private const int LeastShared = 3;
    private const double LeastShare = 0.5;

    /// <summary>Whether a report of such findings has figures enough to retell another, or to be retold.</summary>
    public static bool HasFigures(Finding[] findings) =>
        findings.Length >= LeastShared && findings.Where(f => !f.Figure.Vague).DistinctBy(Key).Skip(LeastShared - 1).Any();

    /// <summary>The later reports that share figures with one, and may retell it.</summary>
    public IEnumerable<int> Later(Slot slot) =>
        !slot.CanBeRetold ? [] : slot.Findings.Where(f => !f.Figure.Vague).SelectMany(f => figures.Near(f, f.Said, 1)).Select(e => e.Slot)
            .Where(s => s != slot.Number && order.IsBefore(slot.Number, s)).Distinct();

    /// <summary>What a report retells; only a report that is no copy is looked at, and only such can be retold.</summary>
    public CopyPair? Find(Slot slot)
    {
        if (!slot.CanBeRetold) return null;
        var own = slot.Findings.Where(f => !f.Figure.Vague).ToList();
        var best = Enough(slot, own)
            .Select(other => (Slot: other, Pairs: Pairs(own, other)))
            .Select(g => (g.Slot, g.Pairs, Figures: g.Pairs.DistinctBy(p => Key(p.Mine)).Count()))
            .Where(g => g.Figures >= LeastShared && g.Figures >= LeastShare * own.Count)
            .Where(g => g.Pairs.Exists(p => Changes.OfStatus(p.Mine, p.Theirs) is not null && IsSameSource(p.Mine, p.Theirs)))
            .OrderByDescending(g => g.Figures)
            .ThenBy(g => g.Pairs[0].Theirs.Claim.Report.Language != own[0].Claim.Report.Language)
            .ThenBy(g => g.Slot, order)
            .FirstOrDefault();
        return best.Pairs is null ? null : new CopyPair(slot.Number, best.Slot, false, Math.Round(0.9 * best.Figures / own.Count, 3), null);
    }

    /// <summary>The earlier reports that may have as many of the figures as it takes: most share one or two, and are looked at no further.</summary>
    private List<int> Enough(Slot slot, List<Finding> own)
    {
        var shared = new Dictionary<int, (int Figures, int Last)>();
        var number = 0;
        foreach (var figure in own.GroupBy(Key))
        {
            number++;
            foreach (var finding in figure)
                foreach (var (other, ordinal) in figures.Near(finding, finding.Said, 1))
                    if (shared.GetValueOrDefault(other) is var known && known.Last != number && IsRetold(slot, other, ordinal))
                        shared[other] = (known.Figures + 1, number);
        }
        return [.. shared.Where(s => s.Value.Figures >= LeastShared && s.Value.Figures >= LeastShare * own.Count).Select(s => s.Key)];
    }

    private bool IsRetold(Slot slot, int other, int ordinal) =>
        slots[other].Pair is null && ordinal < slots[other].Findings.Length && order.IsBefore(other, slot.Number);

    private List<(Finding Mine, Finding Theirs)> Pairs(List<Finding> own, int other) =>
        [.. own.SelectMany(f => figures.Near(f, f.Said, 1).Where(e => e.Slot == other && e.Ordinal < slots[other].Findings.Length)
            .Select(e => (Mine: f, Theirs: slots[other].Findings[e.Ordinal])).Where(p => Near(p.Mine, p.Theirs)))];

    private static (string, double, double) Key(Finding f) => (f.Counted, f.Figure.Low, f.Figure.High);

    /// <summary>The same party, or a medium that the original names as its relay.</summary>
    private static bool IsSameSource(Finding copy, Finding original) =>
        copy.Party.Key == original.Party.Key
        || (copy.Party.Footing == Footing.MediaOnly
            && original.Claim.Attribution.Chain.Any(s => s.Kind == SourceKind.Media && Roles.ProperKey(s.Name) == Roles.ProperKey(copy.Party.Name)));

    private static bool Near(Finding copy, Finding original) =>
        copy.Said is not { } a || original.Said is not { } b || (NodaTime.Period.DaysBetween(b, a) is var days && days >= 0 && days <= MostDays);
}
