using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>How a claim was read, in words: for the evidence panel.</summary>
internal static class Reading
{
    /// <summary>"force estimate", "site growing", "demand", "arrival".</summary>
    public static string Kind(Claim claim) => claim.Kind switch
    {
        ClaimKind.Statement when claim.Statement is { } statement => Statement(statement).ToLowerInvariant(),
        ClaimKind.Activity when claim.Activity is { } activity => activity.Replace('_', ' '),
        ClaimKind.DiplomaticEvent when claim.Event is { } happening => happening.Replace('_', ' '),
        ClaimKind.SiteObservation when claim.State is { } state => "site " + Statuses.State(state).Word,
        ClaimKind.SiteObservation => "site",
        ClaimKind.EquipmentSighting => "equipment",
        ClaimKind.ForceEstimate => "figure",
        _ => claim.Kind.ToString(),
    };

    /// <summary>"Threat", "Red line", "Call to de-escalate".</summary>
    public static string Statement(StatementKind kind) => kind switch
    {
        StatementKind.ThreatOfConsequence => "Threat of consequence",
        StatementKind.RedLine => "Red line",
        StatementKind.AgreementClaim => "Agreement claimed",
        StatementKind.AssessmentOfIntent => "Assessment of intent",
        StatementKind.CallForDeescalation => "Call to de-escalate",
        StatementKind.Other => "Statement",
        _ => kind.ToString(),
    };

    /// <summary>Kind, status, modality and time, one after the other.</summary>
    public static string Of(Claim claim)
    {
        var parts = new List<string> { Kind(claim) };
        if (claim.Status is { } status) parts.Add(Statuses.Adjective(status));
        if (Statuses.Tag(claim.Modality) is { Length: > 0 } modality) parts.Add(modality);
        if (claim.Attribution.DirectQuote) parts.Add("direct quotation");
        parts.Add(Dates.Long(claim.AsOf.Edtf) is { } date ? $"as of {date} ({Basis(claim.AsOf.Basis)})" : "as-of date unknown");
        foreach (var place in claim.Places.Take(4))
            parts.Add($"{place.Role.ToString().ToLowerInvariant()} {place.Name ?? place.Span.Text}{(place.GazetteerId is null ? " (not located)" : "")}");
        if (claim.Flags.Count > 0) parts.Add(string.Join(", ", claim.Flags.Select(flag => flag.Replace('_', ' '))));
        return string.Join(" · ", parts);
    }

    private static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.Explicit => "the text gives the date",
        DateBasis.Relative => "reckoned from the report’s date",
        DateBasis.ReportDate => "the report’s own date",
        DateBasis.Inherited => "carried over from the text around it",
        _ => "basis unknown",
    };
}
