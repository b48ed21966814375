using Vedette.Collection.Dating;

namespace Vedette.Collection.Html;

/// <summary>Sifts the blocks of an article's container: what leads elsewhere, invites or names the author goes.</summary>
internal static class ArticleBlocks
{
    public static List<Block> Keep(List<Block> blocks)
    {
        blocks = CutTail(blocks);
        var first = blocks.FindIndex(b => b.IsProse && !IsLeadingElsewhere(b));
        var last = blocks.FindLastIndex(b => b.IsProse && !IsLeadingElsewhere(b));
        // A page without prose, such as a gallery: its short texts are all there is.
        if (first < 0) (first, last) = (0, blocks.Count - 1);

        var kept = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (IsLeadingElsewhere(block)) continue;
            var between = i >= first && i <= last;
            var keep = block.Kind switch
            {
                BlockKind.Heading => i >= first - 1 && i < last,
                BlockKind.Caption => true,
                BlockKind.Item or BlockKind.Row => block.LinkShare < 0.5 && i >= first - 1 && (between || block.Words > 2) && !IsCredit(block),
                _ => block.IsProse || (between && block.LinkShare < 0.3 && !IsCredit(block)),
            };
            if (keep) kept.Add(block);
        }
        return kept;
    }

    // Author or day of the article. A row of a table is longer, and a time of a live page has no day.
    private static bool IsCredit(Block block) => block.Words <= 12 && !block.IsProse && (Boilerplate.IsByline(block.Text) || BareDate.Is(block.Text));

    private static bool IsLeadingElsewhere(Block block)
    {
        if (Boilerplate.IsPhrase(block.Text)) return true;
        // A paragraph that is one link leads elsewhere; a long one with several links does not.
        return block.LinkShare > (block.Text.Length >= 100 ? 0.7 : 0.5);
    }

    // Behind "Related" or "Comments" nothing of the article follows, unless much prose does.
    private static List<Block> CutTail(List<Block> blocks)
    {
        var whole = blocks.Where(b => b.IsProse).Sum(b => b.Text.Length);
        var before = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.IsProse) before += block.Text.Length;
            else if (before > 0.5 * whole && block.Words <= 6 && Boilerplate.IsTail(block.Text)) return blocks[..i];
        }
        return blocks;
    }
}
