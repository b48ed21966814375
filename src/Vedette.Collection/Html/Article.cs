namespace Vedette.Collection.Html;

/// <summary>What a page says.</summary>
/// <param name="Blocks">The blocks of the article, in order.</param>
/// <param name="Head">Blocks between headline and text, where author and date stand.</param>
internal sealed record Article(IReadOnlyList<Block> Blocks, IReadOnlyList<Block> Head)
{
    /// <summary>Paragraphs parted by blank lines; items of one list and rows of one table by line feeds.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        Block? before = null;
        foreach (var block in Blocks)
        {
            if (before is not null) text.Append(IsSameList(before, block) ? "\n" : "\n\n");
            text.Append(block.Text);
            before = block;
        }
        if (text.Length > 0) text.Append('\n');
        return text.ToString();
    }

    private static bool IsSameList(Block a, Block b) =>
        a.Kind == b.Kind && a.Kind is BlockKind.Item or BlockKind.Row && a.Group == b.Group;
}
