namespace Vedette.Model;

/// <summary>One step of a replay.</summary>
/// <param name="Assessment">As it stood then, changes being against the step before.</param>
/// <param name="Reports">How many reports were known.</param>
/// <param name="New">How many of them became known since the step before.</param>
/// <param name="NewOriginals">How many of those copy no other.</param>
/// <param name="Estimates">The figures as they stood.</param>
/// <param name="Sites">The places as they stood.</param>
public sealed record ReplayDay(
    Assessment Assessment,
    int Reports,
    int New,
    int NewOriginals,
    IReadOnlyList<ReplayEstimate> Estimates,
    IReadOnlyList<ReplaySite> Sites);
