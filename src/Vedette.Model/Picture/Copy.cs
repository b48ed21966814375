namespace Vedette.Model;

/// <summary>A repetition that carries no new weight.</summary>
/// <param name="A">Id of the report that copies.</param>
/// <param name="B">Id of the report that it copies.</param>
/// <param name="Relation">Verbatim, reworded, translated or distorted.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Changed">Which facts changed, in words; sorted.</param>
public sealed record Copy(string A, string B, Carrier Relation, double Score, IReadOnlyList<string> Changed)
{
    public string Id => $"{A}>{B}";

    /// <summary>The changes one by one with their class, by class from the gravest, then place in the copy.</summary>
    public IReadOnlyList<CopyChange> Changes { get; init; } = [];
}
