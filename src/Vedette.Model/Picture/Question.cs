namespace Vedette.Model;

/// <summary>One question of fact: whose force, what scope, what is counted, which status, which time.</summary>
/// <param name="Id"><c>q-</c> and a slug of its parts.</param>
/// <param name="Theatre">Id of its theatre.</param>
/// <param name="Line">Id of the line that this question is a window of: the same force, scope, count and status at all times.
/// Series and charts that run over several windows join the questions of one line.</param>
/// <param name="Force">Whose: ISO 3166-1 alpha-2, or a name.</param>
/// <param name="Scope">Where, in words for people: "near Ukraine", "Crimea", "Opuk training ground".</param>
/// <param name="Counted">What is counted.</param>
/// <param name="Status">Which status.</param>
/// <param name="Window">From the first to the last date that its assertions speak of.</param>
/// <param name="Assertions">Ids, sorted.</param>
/// <param name="Origins">Names of the independent origins, sorted.</param>
public sealed record Question(
    string Id,
    string Theatre,
    string Line,
    string Force,
    string Scope,
    string Counted,
    ForceStatus Status,
    Edtf? Window,
    IReadOnlyList<string> Assertions,
    IReadOnlyList<string> Origins)
{
    /// <summary>What sort of claims answer it. A question of how a site stands is no count: it has no estimate.</summary>
    public ClaimKind Kind { get; init; } = ClaimKind.ForceEstimate;
}
