using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>Finds the blocks of the article on a page: surroundings are left out by their marks, then the page is entered from
/// outside as long as one part holds nearly all of the prose.</summary>
internal sealed class ArticleFinder
{
    // A part that holds so much of the prose is entered; with less, only where its neighbours are of other make.
    private const double NearlyAll = 0.92;
    private const double MostOf = 0.6;

    // How many blocks around the text may hold author and date.
    private const int Near = 12;

    private readonly IElement body;
    private readonly List<Block> everything;
    private readonly Surroundings surroundings;

    private ArticleFinder(IElement body)
    {
        this.body = body;
        everything = BlockReader.Read(body, e => Boilerplate.IsNeverText(e.LocalName));
        surroundings = new Surroundings(body, Mass(everything));
    }

    /// <summary>The article.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">Its title: a heading that repeats it is no part of the text.</param>
    public static Article Find(IElement body, string? title)
    {
        var finder = new ArticleFinder(body);
        var blocks = BlockReader.Read(body, finder.surroundings.Holds);
        var container = finder.Container(Mass(blocks), blocks);
        var (inside, lead, after) = (new List<Block>(), new List<Block>(), new List<Block>());
        var afterTitle = false;
        var whole = container.Closest("article") is { } article && article != container ? article : null;
        foreach (var block in blocks)
        {
            if (IsTitle(block, title))
            {
                // What stands before the headline is no lead.
                (afterTitle, lead) = (true, []);
                inside.RemoveAll(b => !b.IsProse);
            }
            else if (IsWithin(block.Owner, container)) inside.Add(block);
            else if (inside.Count == 0) lead.Add(block);
            else if (whole is not null && IsWithin(block.Owner, whole)) after.Add(block);
        }
        // The lead may stand beside the body, under the headline; a correction below it, in the same article.
        if (afterTitle) inside.InsertRange(0, lead.Where(IsPlainProse));
        inside.AddRange(after.Where(IsPlainProse).Take(3));
        var kept = ArticleBlocks.Keep(inside);
        return new Article(kept, finder.Head(kept, title));
    }

    private static bool IsPlainProse(Block block) => block.IsProse && block.LinkShare < 0.2;

    // Author and date stand between headline and text, else above the headline, else below the text. Marked parts count here.
    private List<Block> Head(List<Block> kept, string? title)
    {
        if (kept.Count == 0) return [];
        var first = everything.FindIndex(b => b.Text == kept[0].Text);
        var last = everything.FindLastIndex(b => b.Text == kept[^1].Text);
        if (first < 0 || last < 0) return [];
        var headline = everything.FindLastIndex(first, b => IsTitle(b, title));
        var head = new List<Block>();
        if (headline >= 0) head.AddRange(everything[(headline + 1)..first].Take(Near));
        head.AddRange(everything[..(headline >= 0 ? headline : first)].TakeLast(headline >= 0 ? 3 : Near));
        head.AddRange(everything[(last + 1)..].Take(3));
        return head;
    }

    private static bool IsTitle(Block block, string? title) =>
        block.Kind == BlockKind.Heading && (block.Owner.LocalName == "h1" || string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase));

    private IElement Container(Dictionary<IElement, int> mass, List<Block> blocks)
    {
        var at = Start(mass);
        while (true)
        {
            var whole = mass.GetValueOrDefault(at);
            IElement? largest = null;
            var most = 0;
            foreach (var child in at.Children)
                if (mass.GetValueOrDefault(child) > most) (largest, most) = (child, mass[child]);
            if (largest is null || blocks.Count(b => b.IsProse && IsWithin(b.Owner, largest)) < 2) return at;
            if (most < NearlyAll * whole && (most < MostOf * whole || HasTwin(at, largest, mass, most))) return at;
            at = largest;
        }
    }

    // An element that says that it is the article, where it holds most of what is left.
    private IElement Start(Dictionary<IElement, int> mass)
    {
        var whole = mass.GetValueOrDefault(body);
        IElement? best = null;
        foreach (var candidate in body.QuerySelectorAll("[itemprop~=articleBody],article,main,[role=main]"))
            if (mass.GetValueOrDefault(candidate) >= MostOf * whole && (best is null || IsWithin(candidate, best))) best = candidate;
        return best ?? body;
    }

    // A part of the same make with a fair share: the article is in several pieces.
    private static bool HasTwin(IElement parent, IElement largest, Dictionary<IElement, int> mass, int most)
    {
        foreach (var child in parent.Children)
        {
            if (child == largest || mass.GetValueOrDefault(child) < 0.05 * most) continue;
            if (child.LocalName is "p" or "blockquote" or "ul" or "ol" or "figure" or "pre" or "table") return true;
            if (child.LocalName == largest.LocalName && child.ClassName == largest.ClassName) return true;
        }
        return false;
    }

    private static bool IsWithin(IElement element, IElement container)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (at == container) return true;
        return false;
    }

    // How much prose lies in each element.
    private static Dictionary<IElement, int> Mass(List<Block> blocks)
    {
        var mass = new Dictionary<IElement, int>();
        foreach (var block in blocks)
        {
            if (!block.IsProse) continue;
            for (var at = block.Owner; at is not null; at = at.ParentElement)
                mass[at] = mass.GetValueOrDefault(at) + block.Text.Length;
        }
        return mass;
    }
}
