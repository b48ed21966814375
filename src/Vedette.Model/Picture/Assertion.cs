namespace Vedette.Model;

/// <summary>All claims that are the same thing from the same origin, folded into one.</summary>
/// <param name="Id"><c>a-</c> and the id of its first member's claim.</param>
/// <param name="Question">Id of its question; null for kinds without questions.</param>
/// <param name="Origin">Who claims to know.</param>
/// <param name="Quantity">The figure, from the most original member.</param>
/// <param name="Modality">From the most original member.</param>
/// <param name="AsOf">When it holds.</param>
/// <param name="Members">The claims, in the total order of reports, then by span.</param>
/// <param name="Admiralty">Grade of source and claim: "B2"; null where not graded.</param>
/// <param name="Rationale">Why these are one, in words.</param>
/// <param name="Grade">Both characters of <paramref name="Admiralty"/> with their reasons.</param>
public sealed record Assertion(
    string Id,
    string? Question,
    AssertionOrigin Origin,
    Quantity? Quantity,
    Modality Modality,
    Interval AsOf,
    IReadOnlyList<Member> Members,
    string? Admiralty = null,
    string? Rationale = null,
    Grade? Grade = null);
