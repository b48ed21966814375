using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>The words of a report that name a speaker.</summary>
/// <param name="Start">First UTF-16 code unit in the report's text, inclusive.</param>
/// <param name="End">Last UTF-16 code unit, exclusive.</param>
/// <param name="Text">The characters at those offsets.</param>
/// <param name="Name">Canonical name, with pronouns and roles resolved; null for somebody whom no lexicon knows.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one; else null.</param>
public sealed record SpeakerMention(
    int Start,
    int End,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Name,
    SourceKind Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Country);
