using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Completes what a retelling leaves out: a finding that says no place, or not whose force, takes them from the
/// findings of the same figure, party, count and time that do say it, where those agree.</summary>
/// <param name="slots">All reports.</param>
/// <param name="figures">The findings that leave nothing out.</param>
internal sealed class Completion(IReadOnlyList<Slot> slots, FigureIndex figures)
{
    /// <summary>Figures are compared with those of so many months before and after.</summary>
    public const int Months = 2;

    /// <summary>The findings of a report, completed.</summary>
    public Finding[] Complete(Slot slot)
    {
        var findings = Array.ConvertAll(slot.Raw, Completed);
        NameForces(findings);
        // Most say all: then one array does.
        return findings.AsSpan().SequenceEqual(slot.Raw, ReferenceEqualityComparer.Instance) ? slot.Raw : findings;
    }

    /// <summary>Whether something is left out.</summary>
    public static bool Lacks(Finding finding) => !finding.IsLocated || finding.Actor == Finding.UnknownActor;

    /// <summary>The day of which a finding speaks, else on which it was said.</summary>
    public static NodaTime.LocalDate? Day(Finding finding) => finding.From ?? finding.Said;

    private Finding Completed(Finding finding)
    {
        if (!Lacks(finding) || finding.Figure.Vague) return finding;
        Finding? first = null;
        foreach (var (slot, ordinal) in figures.Near(finding, Day(finding), Months))
        {
            var told = slots[slot].Raw[ordinal];
            if (!IsSame(finding, told) || !Fits(finding, told)) continue;
            first ??= told;
            if (told.Scope.Key != first.Scope.Key || told.Actor != first.Actor) return finding;
        }
        return first is null ? finding : finding with { Scope = finding.IsLocated ? finding.Scope : first.Scope, Actor = first.Actor, Target = first.Target };
    }

    /// <summary>A force that no claim names is the one that most findings of its report are about.</summary>
    private static void NameForces(Finding[] findings)
    {
        var model = findings.Where(f => f.Actor != Finding.UnknownActor)
            .GroupBy(f => (f.Actor, f.Target)).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Index).FirstOrDefault()?.First();
        if (model is null) return;
        for (var i = 0; i < findings.Length; i++)
            if (findings[i].Actor == Finding.UnknownActor)
                findings[i] = findings[i] with
                {
                    Actor = model.Actor,
                    Target = model.Target,
                    Scope = findings[i].Scope == Scope.Unstated && findings[i].Status != ForceStatus.Exercise && model.Target is { } target ? Scope.Near(target) : findings[i].Scope,
                };
    }

    private static bool IsSame(Finding a, Finding b) => a.LineStatus == b.LineStatus && a.Stance == b.Stance;

    private static bool Fits(Finding finding, Finding told) =>
        (finding.Actor == Finding.UnknownActor || finding.Actor == told.Actor)
        && (finding.Party.Key == told.Party.Key || finding.Party.Footing != Footing.Attributed)
        && new Cluster(finding).Meets(new Cluster(told));
}
