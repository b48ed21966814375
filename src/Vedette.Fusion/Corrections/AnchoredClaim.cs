using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A claim that a correction speaks of, and the words of it that were meant.</summary>
/// <param name="Claim">The claim as it is read today.</param>
/// <param name="Start">First UTF-16 code unit of the words in the report, inclusive.</param>
/// <param name="End">Exclusive.</param>
internal sealed record AnchoredClaim(Claim Claim, int Start, int End)
{
    /// <summary>Whether the words name this place.</summary>
    public bool Names(ClaimPlace place) => place.Span.Start < End && Start < place.Span.End;
}
