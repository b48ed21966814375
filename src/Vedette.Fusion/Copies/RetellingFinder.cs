using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds reports that retell another one's figures in other words and another status: most of their figures are
/// those of one earlier report, of the same party, and what was planned there is present here.</summary>
internal static class RetellingFinder
{
    private const int MostDays = 14;
    private const int LeastShared = 3;
    private const double LeastShare = 0.5;
    private const int MostPostings = 64;

    /// <param name="findings">All findings.</param>
    /// <param name="copies">Ranks of reports that are known as copies already: these are not looked at again, nor taken as originals.</param>
    public static IEnumerable<CopyPair> Find(IReadOnlyList<Finding> findings, IReadOnlySet<int> copies)
    {
        var byFigure = new Dictionary<(string, double, double), List<Finding>>();
        foreach (var report in findings.Where(f => !f.Figure.Vague).GroupBy(f => f.ReportRank).OrderBy(g => g.Key))
        {
            if (copies.Contains(report.Key)) continue;
            var own = report.ToList();
            if (Best(own, byFigure) is { } pair) yield return pair;
            else
                foreach (var finding in own)
                {
                    if (!byFigure.TryGetValue(Key(finding), out var list)) byFigure[Key(finding)] = list = [];
                    if (list.Count < MostPostings) list.Add(finding);
                }
        }
    }

    private static (string, double, double) Key(Finding f) => (f.Counted, f.Figure.Low, f.Figure.High);

    private static CopyPair? Best(List<Finding> own, Dictionary<(string, double, double), List<Finding>> byFigure)
    {
        var shared = own.SelectMany(f => byFigure.GetValueOrDefault(Key(f), []).Where(o => Near(f, o)).Select(o => (Mine: f, Theirs: o)))
            .GroupBy(p => p.Theirs.ReportRank)
            .Select(g => (Rank: g.Key, Figures: g.DistinctBy(p => Key(p.Mine)).Count(), Pairs: g.ToList()))
            .Where(g => g.Figures >= LeastShared && g.Figures >= LeastShare * own.Count)
            .Where(g => g.Pairs.Exists(p => Changes.OfStatus(p.Mine, p.Theirs) is not null && IsSameSource(p.Mine, p.Theirs)))
            .OrderByDescending(g => g.Figures)
            .ThenBy(g => g.Pairs[0].Theirs.Claim.Report.Language != own[0].Claim.Report.Language)
            .ThenBy(g => g.Rank)
            .FirstOrDefault();
        return shared.Pairs is null
            ? null
            : new CopyPair(own[0].ReportRank, shared.Rank, false, Math.Round(0.9 * shared.Figures / own.Count, 3), null);
    }

    /// <summary>The same party, or a medium that the original names as its relay.</summary>
    private static bool IsSameSource(Finding copy, Finding original) =>
        copy.Party.Key == original.Party.Key
        || (copy.Party.Footing == Footing.MediaOnly
            && original.Claim.Attribution.Chain.Any(s => s.Kind == SourceKind.Media && Roles.ProperKey(s.Name) == Roles.ProperKey(copy.Party.Name)));

    private static bool Near(Finding copy, Finding original) =>
        copy.Said is not { } a || original.Said is not { } b || (NodaTime.Period.DaysBetween(b, a) is var days && days >= 0 && days <= MostDays);
}
