using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>A number as its words bound it. The conventions are those of <c>claims.schema.json</c>:
/// <list type="bullet">
/// <item>"N", "about N": low = high = point = N.</item>
/// <item>"nearly N": comparator about, point = high = N, low open.</item>
/// <item>"more than N", "at least N": low = N, the rest open. "up to N", "fewer than N": high = N, the rest open.</item>
/// <item>"A to B": comparator range, low = A, high = B, no point.</item>
/// <item>"hundreds": vague, comparator at_least or range.</item>
/// </list></summary>
/// <param name="Low">Lower bound, inclusive; null where open.</param>
/// <param name="High">Upper bound, inclusive; null where open.</param>
/// <param name="Point">The number itself, where the words give one.</param>
/// <param name="Comparator">How the words bound it.</param>
/// <param name="Vague">True for "dozens", "hundreds", "tens of thousands".</param>
/// <param name="Span">The number with its comparator.</param>
public sealed record Quantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Low,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? High,
    double? Point,
    Comparator Comparator,
    bool Vague,
    Span Span);
