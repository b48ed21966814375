namespace Vedette.Extraction.Text;

/// <summary>What a block of text is to its report.</summary>
public enum BlockKind : byte
{
    Paragraph,

    /// <summary>A short line of its own without a full stop: a title, a cross-head.</summary>
    Heading,

    /// <summary>A line that begins with a bullet, a number in brackets or a clock time: a list item, a caption, a live entry.</summary>
    Item,
}
