using NodaTime;

namespace Vedette.Storage;

/// <summary>What lets somebody in without a password: the session of a person, or the token of a machine.</summary>
/// <param name="Hash">SHA-256, hexadecimal, of what they show.</param>
/// <param name="Kind"><c>session</c> or <c>token</c>.</param>
/// <param name="Account">Who, or what the machine is called.</param>
/// <param name="Role">What it allows; that of the account now where there is one.</param>
/// <param name="CreatedAt">Since when.</param>
/// <param name="ExpiresAt">Until when; null for no end.</param>
public sealed record Pass(string Hash, string Kind, string Account, AccountRole Role, Instant CreatedAt, Instant? ExpiresAt);
