using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How a piece of evidence sits with a hypothesis, after Heuer's analysis of competing hypotheses.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Consistency>))]
public enum Consistency
{
    VeryInconsistent,
    Inconsistent,
    Neutral,
    Consistent,
    VeryConsistent,
}
