using NodaTime;

namespace Vedette.Storage;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Password">What the password was turned into; never the password.</param>
/// <param name="CreatedAt">Since when.</param>
/// <param name="DisabledAt">Until when; null for whoever may.</param>
public sealed record Account(string Name, AccountRole Role, string Password, Instant CreatedAt, Instant? DisabledAt = null);
