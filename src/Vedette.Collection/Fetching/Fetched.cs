namespace Vedette.Collection;

/// <summary>How a fetch ended.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Address">Where it ended, after redirects.</param>
/// <param name="Bytes">What was sent, unpacked; empty unless fetched.</param>
/// <param name="MediaType">As declared, without parameters.</param>
/// <param name="Charset">As declared.</param>
/// <param name="ETag">For the next time.</param>
/// <param name="LastModified">For the next time, as sent.</param>
/// <param name="MovedTo">Where every redirect on the way was permanent: the address to ask next time.</param>
/// <param name="RetryAfter">How long the server wants to be left alone.</param>
/// <param name="Reason">What went wrong, in words.</param>
public sealed record Fetched(
    FetchOutcome Outcome, Uri Address, byte[] Bytes, string? MediaType = null, string? Charset = null, string? ETag = null, string? LastModified = null,
    Uri? MovedTo = null, TimeSpan? RetryAfter = null, string? Reason = null);
