namespace Vedette.Model;

/// <summary>One link of an attribution chain.</summary>
/// <param name="Name">Canonical name: "Conflict Intelligence Team", "US intelligence official (unnamed)".</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one.</param>
/// <param name="Span">The words that name it here: may be a pronoun or a capital; null where only implied.</param>
public sealed record Source(string Name, SourceKind Kind, string? Country = null, Span? Span = null);
