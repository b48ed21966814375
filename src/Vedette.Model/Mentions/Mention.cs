using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>A span of a report read as something by itself, whether or not any claim rests on it: one line of
/// <c>vedette mentions</c>. Of <see cref="Place"/>, <see cref="Time"/> and <see cref="Quantity"/> at most the one that
/// <see cref="Kind"/> names is there.</summary>
/// <param name="ReportPath">Path of the report relative to the input folder; null for standard input.</param>
/// <param name="Kind">What the span was read as.</param>
/// <param name="Start">First UTF-16 code unit in the report's text, inclusive.</param>
/// <param name="End">Last UTF-16 code unit, exclusive.</param>
/// <param name="Text">The characters at those offsets.</param>
public sealed record Mention(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? ReportPath,
    MentionKind Kind,
    int Start,
    int End,
    string Text)
{
    public MentionPlace? Place { get; init; }

    public MentionTime? Time { get; init; }

    public MentionQuantity? Quantity { get; init; }
}
