namespace Vedette.TaggerTrainer;

/// <summary>A text with its names marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names, by their characters; they do not overlap.</param>
internal sealed record GoldText(string Text, IReadOnlyList<GoldName> Names);
