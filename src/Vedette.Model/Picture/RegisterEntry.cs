namespace Vedette.Model;

/// <summary>A line of the if-then register.</summary>
/// <param name="Id"><c>i-</c> and the id of its first claim.</param>
/// <param name="Kind">Demand, threat, promise …</param>
/// <param name="Speaker">Who.</param>
/// <param name="Addressee">To whom.</param>
/// <param name="Claims">Ids of the claims that say so, sorted.</param>
public sealed record RegisterEntry(string Id, StatementKind Kind, string? Speaker, string? Addressee, IReadOnlyList<string> Claims);
