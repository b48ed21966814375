namespace Vedette.Extraction.Names;

/// <summary>A name found by the tagger.</summary>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameSpan(int FirstToken, int EndToken, EntityKind Kind);
