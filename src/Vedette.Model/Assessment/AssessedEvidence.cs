namespace Vedette.Model;

/// <summary>An assertion as the ledger names it.</summary>
/// <param name="Id">Of the assertion.</param>
/// <param name="Origin">The independent party behind it.</param>
/// <param name="Known">Day on which it became known.</param>
/// <param name="AsOf">When it holds; null where that is unknown.</param>
/// <param name="Admiralty">Grade of source and claim: "B2"; null where not graded.</param>
/// <param name="Text">The sentence of its first carrier.</param>
/// <param name="Claims">Ids of the claims that say so, sorted.</param>
public sealed record AssessedEvidence(string Id, string Origin, Edtf Known, Edtf? AsOf, string? Admiralty, string Text, IReadOnlyList<string> Claims);
