using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>A text with its names marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">The names, by their characters; they do not overlap.</param>
internal sealed record GoldText(string Text, IReadOnlyList<GoldName> Names);

/// <summary>A marked name.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct GoldName(int Start, int End, EntityKind Kind);
