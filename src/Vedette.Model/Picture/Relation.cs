using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>How two assertions stand to each other.</summary>
/// <param name="A">Id of an assertion; of a directed relation the one that is superseded, part, or damaged.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Kind">Which relation.</param>
/// <param name="Why">In words.</param>
public sealed record Relation(string A, string B, [property: JsonPropertyName("relation")] RelationKind Kind, string Why);
