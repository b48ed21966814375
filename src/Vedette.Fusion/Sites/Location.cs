using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A place of a claim, and the site that it is.</summary>
/// <param name="Site">Id of the site.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Place">The place as the claim names it.</param>
/// <param name="IsFirst">Whether this is the first site that the claim names.</param>
internal sealed record Location(string Site, Claim Claim, ClaimPlace Place, bool IsFirst);
