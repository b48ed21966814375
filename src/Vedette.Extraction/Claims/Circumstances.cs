using Vedette.Extraction.Attributing;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>What every claim says besides its matter: who says it, how surely, when, where, and whose it is.</summary>
internal sealed record Circumstances(Attributed Said, Modality Modality, Interval AsOf, IReadOnlyList<ClaimPlace> Places, string? Actor)
{
    /// <summary>The rule of how a source is named.</summary>
    public static RuleName<CueClass> CueRule { get; } = new("cue");

    /// <summary>A claim as far as its circumstances tell it; what it is about its reader adds.</summary>
    /// <param name="report">The report that makes it.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="evidence">The sentence.</param>
    /// <param name="key">What tells it from others of its sentence.</param>
    /// <param name="rules">Every rule that fired, in order.</param>
    public Claim Of(Report report, ClaimKind kind, Span evidence, Span key, string[] rules) => new()
    {
        Id = ClaimId.Of(report.Id, kind, evidence, key, 0),
        Kind = kind,
        Report = report.Reference,
        Evidence = evidence,
        Attribution = Said.Attribution,
        Modality = Modality,
        AsOf = AsOf,
        Places = Places,
        Actor = Actor,
        Rules = rules,
        Confidence = ConfidenceModel.Of(rules),
    };

    /// <summary>The rules that they stand for.</summary>
    public string[] Rules =>
    [
        CueRule.Of(Said.Cue),
        Said.IsOwnVoice ? "voice:own" : Said.IsCarried ? "voice:carried" : "voice:named",
        Actor is null ? "actor:unknown" : "actor:known",
        Modality is Modality.Possible or Modality.Conditional or Modality.Predicted ? "modality:hedged" : "modality:flat",
    ];
}
