namespace Vedette.Fusion;

/// <summary>Folds findings into assertions: one party's same figure on one line at one time; then what the reports say
/// in their own voice into the one party that said the same; then the copies into their originals.</summary>
internal sealed class Folder
{
    /// <summary>"Officials" who say the same of the same days are assumed to be the same.</summary>
    private const int SameDays = 0;

    private readonly IReadOnlyList<Finding> _findings;
    private readonly Groups _groups;
    private readonly HashSet<int> _damaged;

    private Folder(IReadOnlyList<Finding> findings, IReadOnlyList<ClaimLink> links)
    {
        _findings = findings;
        _groups = new Groups(findings.Count);
        _damaged = [.. links.Where(l => l.Changed is not null).Select(l => l.Copy)];
    }

    /// <summary>Sets of positions in <paramref name="findings"/> that are one assertion.</summary>
    public static Groups Fold(IReadOnlyList<Finding> findings, IReadOnlyList<ClaimLink> links)
    {
        var folder = new Folder(findings, links);
        foreach (var link in links)
            if (!link.OtherFigure)
                folder._groups.Join(link.Copy, link.Original);
        foreach (var line in folder.Sound().GroupBy(i => findings[i].Line))
            folder.FoldLine([.. line]);
        folder.FoldPrecise();
        return folder._groups;
    }

    /// <summary>A finding that a copy has damaged says nothing of its own.</summary>
    private IEnumerable<int> Sound() => Enumerable.Range(0, _findings.Count).Where(i => !_damaged.Contains(i));

    private void FoldLine(List<int> line)
    {
        var clusters = new List<(int Position, Cluster Cluster)>();
        foreach (var party in line.GroupBy(i => (_findings[i].Party.Key, _findings[i].Stance)).OrderBy(g => g.Key.Key, StringComparer.Ordinal).ThenBy(g => g.Key.Stance))
        {
            var own = FoldParty([.. party]);
            JoinRoundings(own);
            clusters.AddRange(own);
        }
        AttachEchoes(clusters);
    }

    /// <summary>A precise figure names itself: one party's 94,300 of one time is one finding though a report leaves out or
    /// misses where, or whose force.</summary>
    private void FoldPrecise()
    {
        var precise = Sound().Where(i => _findings[i].Figure is { Vague: false, SignificantDigits: >= Figure.PreciseDigits });
        foreach (var same in precise.GroupBy(i => (_findings[i].Figure.Low, _findings[i].Figure.High, _findings[i].Stance, _findings[i].Counted, _findings[i].LineStatus)).OrderBy(g => g.First()))
            AttachEchoes([.. same.GroupBy(i => _findings[i].Party.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(p => FoldParty([.. p]))]);
    }

    private List<(int Position, Cluster Cluster)> FoldParty(List<int> members)
    {
        var clusters = new List<(int, Cluster)>();
        foreach (var equal in members.GroupBy(i => (_findings[i].Figure.Low, _findings[i].Figure.High, _findings[i].Figure.Vague)).OrderBy(g => g.Key.Low).ThenBy(g => g.Key.High))
        {
            var runs = new List<(int Position, Cluster Cluster)>();
            foreach (var i in equal.Where(i => _findings[i].Dated).OrderBy(i => _findings[i].From).ThenBy(i => i))
                AddToRun(runs, i, runs.Count - 1);
            foreach (var i in equal.Where(i => !_findings[i].Dated).OrderBy(i => _findings[i].Said ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(i => i))
                AddToRun(runs, i, Nearest(runs, new Cluster(_findings[i])));
            clusters.AddRange(runs);
        }
        return clusters;
    }

    private void AddToRun(List<(int Position, Cluster Cluster)> runs, int i, int candidate)
    {
        var alone = new Cluster(_findings[i]);
        if (candidate >= 0 && runs[candidate].Cluster.Meets(alone))
        {
            _groups.Join(runs[candidate].Position, i);
            runs[candidate].Cluster.Add(_findings[i]);
        }
        else
        {
            runs.Add((i, alone));
        }
    }

    private static int Nearest(List<(int Position, Cluster Cluster)> runs, Cluster alone)
    {
        var (best, gap) = (-1, int.MaxValue);
        for (var r = 0; r < runs.Count; r++)
        {
            // Of no known day: it may belong to any, and goes to the first.
            var here = runs[r].Cluster.Gap(alone) ?? int.MaxValue - 1;
            if (here < gap) (best, gap) = (r, here);
        }
        return best;
    }

    private void JoinRoundings(List<(int Position, Cluster Cluster)> clusters)
    {
        for (var a = 0; a < clusters.Count; a++)
            for (var b = a + 1; b < clusters.Count && clusters[b].Cluster.First.Figure.Low <= clusters[a].Cluster.First.Figure.Low * 1.02; b++)
                if (clusters[a].Cluster.First.Figure.IsRounding(clusters[b].Cluster.First.Figure) && clusters[a].Cluster.Meets(clusters[b].Cluster))
                    _groups.Join(clusters[a].Position, clusters[b].Position);
    }

    /// <summary>A figure that leads to nobody, unattributed or of "officials", rests on the party that said the same at that time, where there is just one.</summary>
    private void AttachEchoes(List<(int Position, Cluster Cluster)> clusters)
    {
        var voiced = clusters
            .Where(c => c.Cluster.First.Party is { Footing: Footing.Attributed, Independent: not null } && !c.Cluster.First.Figure.Vague)
            .ToLookup(c => (c.Cluster.First.Figure.Low, c.Cluster.First.Figure.High, c.Cluster.First.Stance));
        foreach (var (position, echo) in clusters)
        {
            if (echo.First.Party is { Footing: Footing.Attributed, Independent: not null } || echo.First.Figure.Vague) continue;
            var voices = voiced[(echo.First.Figure.Low, echo.First.Figure.High, echo.First.Stance)]
                .Where(v => v.Cluster.Meets(echo) && echo.Leads(v.Cluster) && (echo.First.Party.Footing != Footing.Attributed || v.Cluster.Gap(echo) <= SameDays))
                .ToList();
            if (voices.Count > 0 && voices.TrueForAll(v => v.Cluster.First.Party.Key == voices[0].Cluster.First.Party.Key))
                _groups.Join(position, voices.MinBy(v => v.Cluster.Gap(echo) ?? int.MaxValue).Position);
        }
    }
}
