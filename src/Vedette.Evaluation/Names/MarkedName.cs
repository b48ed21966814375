using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Names;

/// <summary>A marked name.</summary>
/// <param name="Start">First character, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct MarkedName(int Start, int End, EntityKind Kind);
