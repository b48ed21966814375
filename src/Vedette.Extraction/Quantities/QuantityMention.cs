using Vedette.Model;

namespace Vedette.Extraction.Quantities;

/// <summary>A number with what bounds it, in tokens.</summary>
/// <param name="First">First token of number and comparator, inclusive.</param>
/// <param name="End">Last token of number and comparator, exclusive.</param>
/// <param name="NumberFirst">First token of the number alone.</param>
/// <param name="NumberEnd">End of the number alone.</param>
/// <param name="Low">Lower bound, null where open.</param>
/// <param name="High">Upper bound, null where open.</param>
/// <param name="Point">The number itself; null for ranges and one-sided bounds.</param>
/// <param name="Comparator">How it is bounded.</param>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Bare">Digits only, without separators.</param>
/// <param name="More">The words add to what is there: "another 5,000".</param>
internal readonly record struct QuantityMention(
    int First,
    int End,
    int NumberFirst,
    int NumberEnd,
    double? Low,
    double? High,
    double? Point,
    Comparator Comparator,
    NumberKind Kind,
    bool Bare,
    bool More)
{
    /// <summary>The first of "grew from A to B": what was before.</summary>
    public bool Earlier { get; init; }

    /// <summary>The order of size, for plausibility.</summary>
    public double Size => Point ?? High ?? Low ?? 0;

    /// <summary>Whether words bound it.</summary>
    public bool Bounded => First < NumberFirst || End > NumberEnd || Comparator == Comparator.Range;
}
