using Vedette.Extraction.Attributing;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>What every claim says besides its matter: who says it, how surely, when, where, and whose it is.</summary>
internal sealed record Circumstances(Attributed Said, Modality Modality, Interval AsOf, IReadOnlyList<ClaimPlace> Places, string? Actor)
{
    /// <summary>The rule of how a source is named.</summary>
    public static RuleName<CueClass> CueRule { get; } = new("cue");

    /// <summary>The rules that they stand for.</summary>
    public string[] Rules =>
    [
        CueRule.Of(Said.Cue),
        Said.IsOwnVoice ? "voice:own" : Said.IsCarried ? "voice:carried" : "voice:named",
        Actor is null ? "actor:unknown" : "actor:known",
        Modality is Modality.Possible or Modality.Conditional or Modality.Predicted ? "modality:hedged" : "modality:flat",
    ];
}
