namespace Vedette.Fusion;

/// <summary>What is told otherwise of counts.</summary>
/// <param name="Windows">Windows that are other than before, each with those of its assertions that are or that stand otherwise.</param>
/// <param name="GoneWindows">Ids of windows that are none any more.</param>
/// <param name="GoneAssertions">Ids of assertions that are none any more.</param>
internal sealed record EstimateChanges(
    IReadOnlyList<(Reconciled Window, HashSet<Folded> Assertions)> Windows, IReadOnlyList<string> GoneWindows, IReadOnlyList<string> GoneAssertions);
