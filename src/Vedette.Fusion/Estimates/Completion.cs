using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Completes what a retelling leaves out: a finding that says no place, or not whose force, takes them from the
/// findings of the same figure, party, count and time that do say it, where those agree.</summary>
internal static class Completion
{
    private const int MostCandidates = 64;

    /// <summary>Replaces such findings.</summary>
    /// <param name="findings">All findings, in their order; changed in place.</param>
    public static void Complete(List<Finding> findings)
    {
        var told = new Dictionary<(string, ForceStatus, double, double, Modality), List<Finding>>();
        foreach (var finding in findings.Where(f => f.IsLocated && f.Actor != Finding.UnknownActor && !f.Figure.Vague))
        {
            if (!told.TryGetValue(Key(finding), out var list)) told[Key(finding)] = list = [];
            if (list.Count < MostCandidates) list.Add(finding);
        }

        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if ((finding.IsLocated && finding.Actor != Finding.UnknownActor) || !told.TryGetValue(Key(finding), out var candidates)) continue;
            var fitting = candidates.Where(c => Fits(finding, c)).ToList();
            if (fitting.Count > 0 && fitting.TrueForAll(c => c.Scope.Key == fitting[0].Scope.Key && c.Actor == fitting[0].Actor))
                findings[i] = finding with { Scope = finding.IsLocated ? finding.Scope : fitting[0].Scope, Actor = fitting[0].Actor, Target = fitting[0].Target };
        }
    }

    /// <summary>A force that no claim names is the one that most findings of its report are about.</summary>
    public static void NameForces(List<Finding> findings)
    {
        var named = findings.Where(f => f.Actor != Finding.UnknownActor).ToList();
        var byReport = named.GroupBy(f => f.ReportRank).ToDictionary(g => g.Key, MostOften);
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Actor == Finding.UnknownActor && byReport.GetValueOrDefault(findings[i].ReportRank) is { } model)
                findings[i] = findings[i] with
                {
                    Actor = model.Actor,
                    Target = model.Target,
                    Scope = findings[i].Scope == Scope.Unstated && findings[i].Status != ForceStatus.Exercise && model.Target is { } target ? Scope.Near(target) : findings[i].Scope,
                };
    }

    private static Finding MostOften(IEnumerable<Finding> findings) =>
        findings.GroupBy(f => (f.Actor, f.Target)).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Index).First().First();

    private static (string, ForceStatus, double, double, Modality) Key(Finding f) =>
        (f.Counted, f.LineStatus, f.Figure.Low, f.Figure.High, f.Stance);

    private static bool Fits(Finding finding, Finding told) =>
        (finding.Actor == Finding.UnknownActor || finding.Actor == told.Actor)
        && (finding.Party.Key == told.Party.Key || finding.Party.Footing != Footing.Attributed)
        && new Cluster(finding).Meets(new Cluster(told));
}
