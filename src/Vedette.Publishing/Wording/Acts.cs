using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What a speaker does by a statement, as the end of a sentence that begins with the speaker.</summary>
internal static class Acts
{
    /// <summary>"makes a demand of NATO", "threatens Russia with consequences"; without an addressee "makes a demand".</summary>
    public static string Of(StatementKind kind, string? addressee)
    {
        if (addressee is not { Length: > 0 }) return Alone(kind);
        var to = Countries.InSentence(addressee);
        return kind switch
        {
            StatementKind.ThreatOfConsequence => $"threatens {to} with consequences",
            StatementKind.Demand => $"makes a demand of {to}",
            StatementKind.Warning => $"warns {to}",
            StatementKind.Promise => $"makes a promise to {to}",
            StatementKind.RedLine => $"draws a red line for {to}",
            StatementKind.Offer => $"makes an offer to {to}",
            StatementKind.AgreementClaim => $"claims an agreement with {to}",
            StatementKind.Accusation => $"accuses {to}",
            StatementKind.CallForDeescalation => $"calls on {to} to de-escalate",
            _ => Alone(kind),
        };
    }

    private static string Alone(StatementKind kind) => kind switch
    {
        StatementKind.ThreatOfConsequence => "threatens consequences",
        StatementKind.Demand => "makes a demand",
        StatementKind.Warning => "warns",
        StatementKind.Promise => "makes a promise",
        StatementKind.RedLine => "draws a red line",
        StatementKind.Offer => "makes an offer",
        StatementKind.AgreementClaim => "claims an agreement",
        StatementKind.Accusation => "makes an accusation",
        StatementKind.CallForDeescalation => "calls for de-escalation",
        StatementKind.Denial => "denies",
        StatementKind.AssessmentOfIntent => "says what is intended",
        _ => "says",
    };
}
