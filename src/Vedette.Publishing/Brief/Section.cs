namespace Vedette.Publishing;

/// <summary>A section of a brief.</summary>
/// <param name="Id">Slug, used as anchor: <c>estimates</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Blocks">In reading order; never empty, for an empty section says so.</param>
public sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks);
