namespace Vedette.Publishing;

/// <summary>A party or report in a drawing of who rests on whom.</summary>
/// <param name="Mark">What it is: question, origin, relay, report or copy.</param>
/// <param name="Words">Its name, and what it says.</param>
/// <param name="Children">What rests on it.</param>
public sealed record TreeNode(TreeMark Mark, Sentence Words, IReadOnlyList<TreeNode> Children);
