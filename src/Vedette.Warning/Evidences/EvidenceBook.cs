using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What is known, read as evidence: the assertions that fusion folded, and claims of other kinds, folded here by origin,
/// thing, place and day. It follows step by step at the cost of what a step touches; after any steps it tells what the step
/// from nothing to the same picture would. What no day is known of stands outside. Not for several threads at once.</summary>
public sealed class EvidenceBook
{
    private readonly Dictionary<string, HeldReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldClaim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Assertion> _assertions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, NodaTime.LocalDate), LooseGroup> _groups = [];
    private readonly Dictionary<string, Evidence> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<HeldClaim>> _claimsAsked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _assertionsAsked = new(StringComparer.Ordinal);
    private OriginNames _origins = new();

    /// <summary>Takes a step.</summary>
    /// <returns>What of the evidence changed by it.</returns>
    public EvidenceChange Take(PictureStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        HashSet<string> before = step.IsWhole ? Forget() : [];
        var (claims, assertions, names) = (new HashSet<HeldClaim>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (outlet, grade) in step.Outlets) _origins.Add(outlet, grade);
        foreach (var report in step.Reports) _reports[report.Id] = new HeldReport(report.KnownAt?.Latest);
        foreach (var claim in step.Claims.Where(c => _reports.ContainsKey(c.Report.Id)))
        {
            var held = _claims[claim.Id] = new HeldClaim(claim, _reports[claim.Report.Id]);
            held.Report.Claims.Add(held);
            claims.Add(held);
        }
        foreach (var (id, copies) in step.Copies.Select(c => (c, true)).Concat(step.Originals.Select(o => (o, false))))
        {
            if (!_reports.TryGetValue(id, out var report)) continue;
            report.IsCopy = copies;
            claims.UnionWith(report.Claims);
        }
        foreach (var id in step.GoneAssertions.Concat(step.Assertions.Select(a => a.Id)))
            if (_assertions.Remove(id, out var old)) Fold(old, false, claims, names);
        foreach (var id in step.GoneAssertions) assertions.Add(id);
        foreach (var assertion in step.Assertions)
        {
            _assertions[assertion.Id] = assertion;
            assertions.Add(assertion.Id);
            Fold(assertion, true, claims, names);
        }
        foreach (var name in names)
        {
            if (_claimsAsked.Remove(name, out var others)) claims.UnionWith(others);
            if (_assertionsAsked.Remove(name, out var more)) assertions.UnionWith(more);
        }
        return Told(claims, assertions, before);
    }

    private HashSet<string> Forget()
    {
        var all = _told.Keys.ToHashSet(StringComparer.Ordinal);
        _reports.Clear();
        _claims.Clear();
        _assertions.Clear();
        _groups.Clear();
        _told.Clear();
        _claimsAsked.Clear();
        _assertionsAsked.Clear();
        _origins = new();
        return all;
    }

    private void Fold(Assertion assertion, bool isFolded, HashSet<HeldClaim> claims, HashSet<string> names)
    {
        _origins.Count(assertion, isFolded ? 1 : -1, names);
        foreach (var member in assertion.Members)
        {
            if (!_claims.TryGetValue(member.Claim, out var claim)) continue;
            claim.IsFolded = isFolded;
            claims.Add(claim);
        }
    }

    private EvidenceChange Told(HashSet<HeldClaim> claims, HashSet<string> assertions, HashSet<string> before)
    {
        var groups = new HashSet<LooseGroup>();
        foreach (var claim in claims) Place(claim, groups);
        var gone = new HashSet<string>(before, StringComparer.Ordinal);
        var now = new List<Evidence>();
        foreach (var id in assertions)
        {
            if (_assertions.TryGetValue(id, out var assertion) && Asserted(assertion) is { } evidence) now.Add(evidence);
            else gone.Add(id);
        }
        foreach (var group in groups)
        {
            if (group.Told is { } told) gone.Add(told);
            if (group.IsEmpty)
            {
                _groups.Remove(group.Key);
                continue;
            }
            now.Add(group.Evidence());
            group.Told = now[^1].Id;
        }
        gone.ExceptWith(now.Select(e => e.Id));
        gone.RemoveWhere(id => !_told.Remove(id) && !before.Contains(id));
        var shown = now.Where(e => !_told.TryGetValue(e.Id, out var old) || old != e).ToList();
        foreach (var evidence in shown) _told[evidence.Id] = evidence;
        return new EvidenceChange(shown, [.. gone]);
    }

    /// <summary>Puts a claim with its like, or takes it from there.</summary>
    private void Place(HeldClaim claim, HashSet<LooseGroup> groups)
    {
        if (claim.Group is { } old)
        {
            old.Remove(claim);
            groups.Add(old);
            claim.Group = null;
        }
        if (!claim.IsLoose) return;
        var asked = new List<string>();
        claim.Origin = _origins.Of(claim.Claim, asked);
        foreach (var question in asked)
        {
            if (!_claimsAsked.TryGetValue(question, out var all)) _claimsAsked[question] = all = [];
            all.Add(claim);
        }
        var key = (claim.Origin.Name, claim.Fact, claim.When);
        if (!_groups.TryGetValue(key, out var group)) _groups[key] = group = new LooseGroup(key);
        group.Add(claim);
        groups.Add(group);
        claim.Group = group;
    }

    private Evidence? Asserted(Assertion assertion)
    {
        var dated = assertion.Members.Where(m => _reports.TryGetValue(m.Report, out var report) && report.Day is not null).ToList();
        if (dated.Count == 0 || !_claims.TryGetValue(dated[0].Claim, out var claim)) return null;
        if (dated.Find(m => m.Carrier is not (Carrier.Reworded or Carrier.Distorted)) is { } m && _claims.TryGetValue(m.Claim, out var better)) claim = better;
        var original = claim.Claim;
        var origin = assertion.Origin.Independent is { } independent
            ? new OriginName(independent, assertion.Origin.Kind, assertion.Origin.Country, assertion.Grade?.Reliability)
            : Named(original, assertion.Id);
        return new Evidence
        {
            Id = assertion.Id,
            Claim = original with { Quantity = assertion.Quantity ?? original.Quantity, AsOf = assertion.AsOf, Modality = assertion.Modality },
            Origin = origin.Name,
            Kind = origin.Kind,
            Country = origin.Country,
            Reliability = assertion.Grade?.Reliability ?? origin.Reliability ?? Trust.Usual(origin.Kind),
            Credibility = assertion.Grade?.Credibility ?? 3,
            Known = dated.Min(d => _reports[d.Report].Day!.Value),
            Fact = claim.Fact,
            PlaceKey = FactKey.Place(original),
            Claims = [.. assertion.Members.Select(d => d.Claim).Order(StringComparer.Ordinal)],
        };
    }

    private OriginName Named(Claim claim, string assertion)
    {
        var asked = new List<string>();
        var origin = _origins.Of(claim, asked);
        foreach (var question in asked)
        {
            if (!_assertionsAsked.TryGetValue(question, out var all)) _assertionsAsked[question] = all = new(StringComparer.Ordinal);
            all.Add(assertion);
        }
        return origin;
    }
}
