using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Reads the assertions of a picture as evidence: those that fusion folded, and claims of other kinds, folded here by
/// origin, thing, place and day. A copy adds nothing: neither what it repeats nor what it says in its own voice.</summary>
public static class EvidenceReader
{
    /// <summary>The evidence of a picture, by day and id. What no day is known of stands outside.</summary>
    public static IReadOnlyList<Evidence> Read(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var known = picture.Reports.ToDictionary(r => r.Id, r => r.KnownAt?.Latest, StringComparer.Ordinal);
        var claims = picture.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var origins = new OriginNames(picture);
        var folded = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<Evidence>();
        foreach (var assertion in picture.Assertions)
        {
            foreach (var member in assertion.Members) folded.Add(member.Claim);
            if (Asserted(assertion, claims, known, origins) is { } evidence) all.Add(evidence);
        }
        var copies = picture.Copies.Select(c => c.A).ToHashSet(StringComparer.Ordinal);
        var loose = picture.Claims
            .Where(c => !folded.Contains(c.Id) && known.GetValueOrDefault(c.Report.Id) is not null)
            .Where(c => !copies.Contains(c.Report.Id) || c.Attribution.Chain.Any(s => s.Kind != SourceKind.Media))
            .Select(c => (Claim: c, Day: known[c.Report.Id]!.Value, Origin: origins.Of(c), Copy: copies.Contains(c.Report.Id)))
            .GroupBy(l => (l.Origin.Name, Fact: FactKey.Of(l.Claim), When: l.Claim.AsOf.Edtf?.Latest ?? l.Day));
        foreach (var group in loose)
            all.Add(Folded([.. group.OrderBy(l => l.Copy).ThenBy(l => l.Day).ThenBy(l => l.Claim.Id, StringComparer.Ordinal).Select(l => (l.Claim, l.Day, l.Origin))]));
        return [.. all.OrderBy(e => e.Known).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static Evidence? Asserted(Assertion assertion, Dictionary<string, Claim> claims, Dictionary<string, LocalDate?> known, OriginNames origins)
    {
        var dated = assertion.Members.Where(m => known.GetValueOrDefault(m.Report) is not null).ToList();
        if (dated.Count == 0 || !claims.TryGetValue(dated[0].Claim, out var claim)) return null;
        var original = dated.Find(m => m.Carrier is not (Carrier.Reworded or Carrier.Distorted)) is { } m && claims.TryGetValue(m.Claim, out var better) ? better : claim;
        var origin = assertion.Origin.Independent is { } independent
            ? new OriginName(independent, assertion.Origin.Kind, assertion.Origin.Country, assertion.Grade?.Reliability)
            : origins.Of(original);
        return new Evidence
        {
            Id = assertion.Id,
            Claim = original with { Quantity = assertion.Quantity ?? original.Quantity, AsOf = assertion.AsOf, Modality = assertion.Modality },
            Origin = origin.Name,
            Kind = origin.Kind,
            Country = origin.Country,
            Reliability = assertion.Grade?.Reliability ?? origin.Reliability ?? Trust.Usual(origin.Kind),
            Credibility = assertion.Grade?.Credibility ?? 3,
            Known = dated.Min(d => known[d.Report]!.Value),
            Fact = FactKey.Of(original),
            PlaceKey = FactKey.Place(original),
            Claims = [.. assertion.Members.Select(d => d.Claim).Order(StringComparer.Ordinal)],
        };
    }

    private static Evidence Folded(List<(Claim Claim, LocalDate Day, OriginName Origin)> group)
    {
        var (claim, _, origin) = group[0];
        return new Evidence
        {
            Id = "a-" + claim.Id,
            Claim = claim,
            Origin = origin.Name,
            Kind = origin.Kind,
            Country = origin.Country,
            Reliability = origin.Reliability ?? Trust.Usual(origin.Kind),
            Credibility = 3,
            Known = group.Min(g => g.Day),
            Fact = FactKey.Of(claim),
            PlaceKey = FactKey.Place(claim),
            Claims = [.. group.Select(g => g.Claim.Id).Order(StringComparer.Ordinal)],
        };
    }
}
