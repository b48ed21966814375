namespace Vedette.Publishing;

/// <summary>A drawing of who rests on whom.</summary>
/// <param name="Caption">What it shows and how to read it.</param>
/// <param name="Roots">The questions.</param>
public sealed record TreeFigure(string Caption, IReadOnlyList<TreeNode> Roots) : Block;
