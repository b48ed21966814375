using NodaTime;

namespace Vedette.Publishing;

/// <summary>One figure on the chart.</summary>
/// <param name="Low">Least that the words allow; null where open ("up to").</param>
/// <param name="High">Most that the words allow; null where open ("at least").</param>
/// <param name="Point">The number itself, where the words give one.</param>
/// <param name="From">First day that it speaks of, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Label">The figure in words: "nearly 100,000".</param>
/// <param name="Exhibit">What carries it.</param>
/// <param name="Stale">True where something later replaces it.</param>
public sealed record ChartMark(double? Low, double? High, double? Point, LocalDate From, LocalDate To, string Label, int Exhibit, bool Stale);
