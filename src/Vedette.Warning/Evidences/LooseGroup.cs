using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Claims that no assertion of fusion holds, of one origin, thing, place and day.</summary>
internal sealed class LooseGroup((string Origin, string Fact, NodaTime.LocalDate When) key)
{
    private readonly HashSet<HeldClaim> _claims = [];

    public (string Origin, string Fact, NodaTime.LocalDate When) Key { get; } = key;

    /// <summary>Id of the evidence that it was told as last; null for none.</summary>
    public string? Told { get; set; }

    public bool IsEmpty => _claims.Count == 0;

    public void Add(HeldClaim claim) => _claims.Add(claim);

    public void Remove(HeldClaim claim) => _claims.Remove(claim);

    /// <summary>Its first claim stands for it: no copy before copies, then the earliest, then the flattest: what is said to be so before what is
    /// foreseen.</summary>
    public Evidence Evidence()
    {
        var lead = _claims.Min(Comparer<HeldClaim>.Create(Compare))!;
        return new Evidence
        {
            Id = "a-" + lead.Claim.Id,
            Claim = lead.Claim,
            Origin = lead.Origin.Name,
            Kind = lead.Origin.Kind,
            Country = lead.Origin.Country,
            Reliability = lead.Origin.Reliability ?? Trust.Usual(lead.Origin.Kind),
            Credibility = 3,
            Known = _claims.Min(c => c.Report.Day!.Value),
            Fact = lead.Fact,
            PlaceKey = FactKey.Place(lead.Claim),
            Claims = [.. _claims.Select(c => c.Claim.Id).Order(StringComparer.Ordinal)],
        };
    }

    private static int Compare(HeldClaim a, HeldClaim b)
    {
        if (a.Report.IsCopy != b.Report.IsCopy) return a.Report.IsCopy ? 1 : -1;
        var day = a.Report.Day!.Value.CompareTo(b.Report.Day!.Value);
        if (day != 0) return day;
        return a.Claim.Modality != b.Claim.Modality ? a.Claim.Modality - b.Claim.Modality : string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
    }
}
