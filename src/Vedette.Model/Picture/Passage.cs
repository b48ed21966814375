namespace Vedette.Model;

/// <summary>A passage that stands twice: inside one report, or in two of which neither copies the other as a whole.</summary>
/// <param name="A">Id of the report that repeats.</param>
/// <param name="AStart">First UTF-16 code unit of the repetition, inclusive.</param>
/// <param name="AEnd">Exclusive.</param>
/// <param name="B">Id of the report that it repeats; equal to <paramref name="A"/> for a twin.</param>
/// <param name="BStart">First UTF-16 code unit of what is repeated, inclusive.</param>
/// <param name="BEnd">Exclusive.</param>
/// <param name="Relation">Verbatim or reworded; distorted where facts differ.</param>
/// <param name="Score">How alike, 0 to 1.</param>
/// <param name="Changes">What differs.</param>
public sealed record Passage(string A, int AStart, int AEnd, string B, int BStart, int BEnd, Carrier Relation, double Score, IReadOnlyList<CopyChange> Changes)
{
    public string Id => $"{A}:{AStart}>{B}:{BStart}";
}
