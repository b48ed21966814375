using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Who looked: how many different things of the region each kind of source was the first to tell, by day. A thing
/// counts once, on the day on which it was first known, so that neither copies nor confirmations add to coverage.</summary>
internal sealed class Coverage(Scenario scenario, PatternMatch match)
{
    private static readonly Pattern Region = new() { Modalities = Enum.GetValues<Modality>(), Actors = ["any"] };

    private readonly Dictionary<string, List<Evidence>> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceKind, List<Evidence>> _first = [];

    public void Add(Evidence evidence)
    {
        if (evidence.Claim.Kind is ClaimKind.Statement or ClaimKind.DiplomaticEvent || !Watches(evidence)) return;
        if (!_facts.TryGetValue(evidence.Fact, out var known)) _facts[evidence.Fact] = known = [];
        var at = known.BinarySearch(evidence, EvidenceOrder.Instance);
        if (at >= 0) return;
        if (~at == 0 && known.Count > 0) Drop(known[0]);
        known.Insert(~at, evidence);
        if (~at == 0) Count(evidence);
    }

    public void Remove(Evidence evidence)
    {
        if (!_facts.TryGetValue(evidence.Fact, out var known)) return;
        var at = known.BinarySearch(evidence, EvidenceOrder.Instance);
        if (at < 0) return;
        known.RemoveAt(at);
        if (at > 0) return;
        Drop(evidence);
        if (known.Count > 0) Count(known[0]);
    }

    public double Of(Absence? absence, LocalDate day)
    {
        if (absence is null) return 0;
        var told = 0;
        foreach (var kind in absence.By)
            if (_first.TryGetValue(kind, out var list))
                told += EvidenceOrder.FirstKnown(list, day.PlusDays(1)) - EvidenceOrder.FirstKnown(list, day.PlusDays(1 - absence.Days));
        return absence.Coverage(told);
    }

    // Without a region every claim of the actor counts as looking.
    private bool Watches(Evidence evidence) => (evidence.Claim.Actor is null || PatternMatch.HasActor([scenario.Actor], evidence.Claim)) && match.Fits(Region, evidence);

    private void Count(Evidence evidence)
    {
        if (!_first.TryGetValue(evidence.Kind, out var list)) _first[evidence.Kind] = list = [];
        list.Insert(~list.BinarySearch(evidence, EvidenceOrder.Instance), evidence);
    }

    private void Drop(Evidence evidence)
    {
        if (_first.TryGetValue(evidence.Kind, out var list) && list.BinarySearch(evidence, EvidenceOrder.Instance) is >= 0 and var at) list.RemoveAt(at);
    }
}
