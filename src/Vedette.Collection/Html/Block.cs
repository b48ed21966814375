using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>A stretch of text between two block boundaries.</summary>
/// <param name="Text">White space folded, no line feeds except those of <c>pre</c> and <c>br</c>.</param>
/// <param name="Owner">The nearest block-level element around it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LinkShare">Share of its characters that stand in links, 0 to 1.</param>
/// <param name="Group">Equal for neighbouring items of one list and rows of one table.</param>
internal sealed record Block(string Text, IElement Owner, BlockKind Kind, double LinkShare, int Group)
{
    /// <summary>Words, for judging length in any script that parts them.</summary>
    public int Words { get; } = Text.AsSpan().Count(' ') + 1;

    /// <summary>It reads like a sentence or more.</summary>
    public bool IsProse => LinkShare < 0.4 && (Text.Length >= 100 || (Text.Length >= 30 && EndsSentence));

    private bool EndsSentence => Text.TrimEnd('"', '”', '»', '’', ')', ' ', '\u00A0') is { Length: > 0 } core && core[^1] is '.' or '!' or '?' or '…' or '。';
}
