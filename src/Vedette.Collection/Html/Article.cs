namespace Vedette.Collection.Html;

/// <summary>What a page says.</summary>
/// <param name="Blocks">The blocks of the article, in order.</param>
/// <param name="Head">Blocks between headline and text, where author and date stand.</param>
internal sealed record Article(IReadOnlyList<Block> Blocks, IReadOnlyList<Block> Head)
{
    /// <summary>Paragraphs parted by blank lines; items of one list and rows of one table by line feeds.</summary>
    public string Text()
    {
        if (Blocks.Count == 0) return "";
        var parts = new string[2 * Blocks.Count];
        for (var i = 0; i < Blocks.Count; i++)
        {
            parts[2 * i] = Blocks[i].Text;
            parts[(2 * i) + 1] = i + 1 == Blocks.Count || IsSameList(Blocks[i], Blocks[i + 1]) ? "\n" : "\n\n";
        }
        return string.Concat(parts);
    }

    private static bool IsSameList(Block a, Block b) =>
        a.Kind == b.Kind && a.Kind is BlockKind.Item or BlockKind.Row && a.Group == b.Group;
}
