using NodaTime;

namespace Vedette.Storage;

/// <summary>Something that somebody did.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Name of account or token; an address where nobody was signed in.</param>
/// <param name="What">The deed, such as <c>sign_in_failed</c>.</param>
/// <param name="Detail">More of it, in words; may be empty.</param>
public sealed record AuditEntry(Instant At, string Who, string What, string Detail);
