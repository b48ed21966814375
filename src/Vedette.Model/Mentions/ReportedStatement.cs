using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>Who says what in a report, whatever it is about: one line of <c>vedette attributions</c>.</summary>
/// <param name="ReportPath">Path of the report relative to the input folder; null for standard input.</param>
/// <param name="Source">The words that name the speaker, with whom they mean.</param>
/// <param name="Cue">The words that report; null where a name and a colon, or a quotation alone, do.</param>
/// <param name="Content">What is said: one span or several, in order, none overlapping another.</param>
/// <param name="Chain">Canonical names, the origin first, then each relay; the words themselves where nobody known is named.</param>
public sealed record ReportedStatement(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? ReportPath,
    SpeakerMention Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Span? Cue,
    IReadOnlyList<Span> Content,
    IReadOnlyList<string> Chain);
