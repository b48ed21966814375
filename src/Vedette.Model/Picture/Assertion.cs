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
    Grade? Grade = null)
{
    /// <summary>What sort of claims it folds: force estimates or site observations.</summary>
    public ClaimKind Kind { get; init; } = ClaimKind.ForceEstimate;

    /// <summary>True where different voices of one party are taken for one because they say the same of the same time.</summary>
    public bool AssumedSame { get; init; }

    /// <summary>Who passes it on between the origin and the reports: agencies, papers, channels; sorted.</summary>
    public IReadOnlyList<string> Relays { get; init; } = [];

    /// <summary>For a figure that is a share of another: which share, and of what.</summary>
    public FigureBase? Base { get; init; }

    /// <summary>Id of the site, for observations of one.</summary>
    public string? Site { get; init; }

    /// <summary>The state, for observations of a site.</summary>
    public SiteState? State { get; init; }
}
