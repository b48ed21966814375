namespace Vedette.Publishing;

/// <summary>Blocks behind a heading that the reader opens; print and Markdown show them open.</summary>
public sealed record Fold(string Title, IReadOnlyList<Block> Blocks) : Block;
