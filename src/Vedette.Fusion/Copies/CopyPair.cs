namespace Vedette.Fusion;

/// <summary>A report that copies another.</summary>
/// <param name="Copy">Rank of the copy.</param>
/// <param name="Original">Rank of the report that it copies.</param>
/// <param name="Verbatim">Whether it keeps the words.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Alignment">Sentence by sentence; null for a retelling, which keeps figures but no sentences.</param>
internal sealed record CopyPair(int Copy, int Original, bool Verbatim, double Score, Alignment? Alignment);
