using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>A marked name.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct GoldName(int Start, int End, EntityKind Kind);
