using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>A number with its bounds and its unit. Low, high, point and comparator follow <see cref="Quantity"/>.</summary>
/// <param name="Low">Lower bound, inclusive; null where open.</param>
/// <param name="High">Upper bound, inclusive; null where open.</param>
/// <param name="Point">The number itself, where the words give one; in the unit, so that "5 %" is 5.</param>
/// <param name="Comparator">How the words bound it.</param>
/// <param name="Unit">What it counts or measures: <c>percent</c>, an ISO 4217 code, a unit such as <c>kilometre</c>,
/// <c>ordinal</c>, a class of force of the claim format (<c>personnel</c>, <c>tank</c>), <c>person</c>; null where unknown.</param>
public sealed record MentionQuantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Low,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? High,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Point,
    Comparator Comparator,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Unit);
