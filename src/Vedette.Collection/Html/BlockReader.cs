using System.Text;
using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>Cuts a page into blocks in the order of the document. It recurses: the depth of the page is bounded before.</summary>
internal sealed class BlockReader
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Func<IElement, bool> skip;
    private int linkDepth, linkChars, group, breaks;
    private bool space;
    private string last = ""; // text of a node

    private BlockReader(Func<IElement, bool> skip) => this.skip = skip;

    /// <summary>The blocks of an element, but not those of elements to skip.</summary>
    public static List<Block> Read(IElement root, Func<IElement, bool> skip)
    {
        var reader = new BlockReader(skip);
        reader.Element(root, root, BlockKind.Text, false);
        reader.Close(root, BlockKind.Text);
        return reader.blocks;
    }

    private void Element(IElement element, IElement owner, BlockKind kind, bool preformatted)
    {
        var tag = element.LocalName;
        if (tag == "br") { Break(owner, kind); return; }
        if (tag == "hr") { Close(owner, kind); return; }

        var isBlock = IsBlock(tag);
        if (isBlock)
        {
            Close(owner, kind);
            (owner, kind) = (element, KindOf(tag, kind));
            if (tag is "ul" or "ol" or "table" or "dl") group++;
            preformatted |= tag is "pre" or "listing" or "xmp";
        }
        else if (tag is "td" or "th")
        {
            if (kind == BlockKind.Row && text.Length > 0) { Pending(); text.Append('\t'); space = false; }
        }

        var isLink = tag == "a" && element.HasAttribute("href");
        if (isLink) linkDepth++;
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                if (!skip(inner)) Element(inner, owner, kind, preformatted);
            }
            else if (child.NodeType == NodeType.Text)
            {
                Text(last = child.NodeValue, preformatted);
            }
        }
        if (isLink) linkDepth--;
        if (isBlock) Close(owner, kind);
    }

    private void Text(string value, bool preformatted)
    {
        foreach (var c in value)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' && !(preformatted && c == '\n'))
            {
                space = true;
                continue;
            }
            // Soft hyphens and zero-width joints are typesetting.
            if (c is '\u00AD' or '\u200B' or '\uFEFF') continue;
            Pending();
            text.Append(c);
            if (linkDepth > 0) linkChars++;
            breaks = 0;
        }
    }

    private void Pending()
    {
        if (space && text.Length > 0 && text[^1] is not ('\n' or '\t')) text.Append(' ');
        space = false;
    }

    // One break ends a line, two a paragraph.
    private void Break(IElement owner, BlockKind kind)
    {
        space = false;
        if (++breaks > 1) Close(owner, kind);
        else if (text.Length > 0) text.Append('\n');
    }

    private void Close(IElement owner, BlockKind kind)
    {
        // Most blocks are one node of text, and are read more than once: they share its text.
        var line = (text.Equals(last) ? last : text.ToString()).Trim(' ', '\n', '\t', '\r');
        if (line.Length > 0 && !line.AsSpan().IsWhiteSpace())
            blocks.Add(new Block(line, owner, kind, Math.Min(1.0, (double)linkChars / line.Length), group));
        text.Clear();
        (linkChars, space, breaks) = (0, false, 0);
    }

    private static BlockKind KindOf(string tag, BlockKind outer) => tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => BlockKind.Item,
        "figcaption" or "caption" => BlockKind.Caption,
        "tr" => BlockKind.Row,
        "table" or "ul" or "ol" or "article" or "section" or "main" or "body" or "blockquote" => BlockKind.Text,
        _ => outer is BlockKind.Row ? BlockKind.Text : outer,
    };

    private static bool IsBlock(string tag) => tag is "address" or "article" or "aside" or "blockquote" or "body" or "caption" or "center" or "dd" or "details"
        or "dir" or "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "header" or "hgroup" or "html" or "legend" or "li" or "listing" or "main" or "ol" or "p" or "pre" or "section" or "summary" or "table"
        or "tbody" or "tfoot" or "thead" or "tr" or "ul" or "xmp" or "amp-story-page";
}
