using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>The value of an expression of time.</summary>
/// <param name="Edtf">EDTF level 1 with what prepositions open ("since 2014" is <c>2014/..</c>); null for lengths that nothing ties to a day, sets,
/// bare times of day, and what needs a reference date that is not known.</param>
/// <param name="Earliest">First day, ISO 8601, inclusive; null where open or unknown.</param>
/// <param name="Latest">Last day, ISO 8601, inclusive; null where open or unknown.</param>
/// <param name="Type">Date, time of day, duration or set.</param>
/// <param name="TimexValue">The value in the manner of TIMEX, without what prepositions open: <c>2021-12</c>, <c>P3W</c>,
/// <c>2021-12-04T17:00</c>, <c>PRESENT_REF</c>; null where unknown, and for an interval of two ends, which are mentions of their own.</param>
public sealed record MentionTime(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Edtf? Edtf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Earliest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Latest,
    MentionTimeType Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? TimexValue);
