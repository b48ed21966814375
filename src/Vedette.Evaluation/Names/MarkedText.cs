namespace Vedette.Evaluation.Names;

/// <summary>A text with its names marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names, by their characters; they do not overlap.</param>
public sealed record MarkedText(string Text, IReadOnlyList<MarkedName> Names);
