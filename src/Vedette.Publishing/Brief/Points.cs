namespace Vedette.Publishing;

/// <summary>A list of lines.</summary>
/// <param name="Items">In reading order.</param>
/// <param name="Numbered">Whether the order means something.</param>
public sealed record Points(IReadOnlyList<Sentence> Items, bool Numbered = false) : Block;
