namespace Vedette.Model;

/// <summary>What one side says of an event.</summary>
/// <param name="Side">The independent party that tells it; empty for the reports' own voice.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where the side belongs to one.</param>
/// <param name="Stance">What it says of an agreement.</param>
/// <param name="Claims">Ids of its claims, of the event itself and of what was said there, sorted.</param>
public sealed record EventAccount(string Side, string? Country, AccountStance Stance, IReadOnlyList<string> Claims);
