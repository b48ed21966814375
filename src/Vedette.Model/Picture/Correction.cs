using NodaTime;

namespace Vedette.Model;

/// <summary>What a person put right by hand: a record of its own that outlasts re-reading, for it anchors by quotes.</summary>
/// <param name="Id"><c>k-</c> and what the store gives.</param>
/// <param name="At">When it was made.</param>
/// <param name="By">Who made it, as they call themselves.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Anchors">The passages that it speaks of; at least one to split, two to merge.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Change">What claims are corrected or added to; null for the other kinds.</param>
public sealed record Correction(
    string Id, Instant At, string By, CorrectionKind Kind, IReadOnlyList<CorrectionAnchor> Anchors, string Reason, ClaimChange? Change = null);
