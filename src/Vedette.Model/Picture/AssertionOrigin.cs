namespace Vedette.Model;

/// <summary>Who claims to know an assertion.</summary>
/// <param name="Name">Canonical name; empty for a report's own voice.</param>
/// <param name="Independent">The independent party behind it: all voices of one government are one.</param>
/// <param name="Kind">What sort of party.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one.</param>
public sealed record AssertionOrigin(string Name, string? Independent, SourceKind Kind, string? Country = null);
