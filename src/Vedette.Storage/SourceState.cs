using NodaTime;

namespace Vedette.Storage;

/// <summary>What is known of a watched source.</summary>
/// <param name="Name">By which it is called.</param>
/// <param name="LastFetch">When it was last looked at.</param>
/// <param name="LastSuccess">When that last worked.</param>
/// <param name="Failures">How often in a row it did not.</param>
/// <param name="Problem">What went wrong the last time, in words; null where nothing did.</param>
/// <param name="Items">Items of the last look.</param>
/// <param name="Reports">Reports that it has yielded so far.</param>
/// <param name="Next">When it is looked at again.</param>
/// <param name="Title">As the feed calls itself.</param>
/// <param name="ETag">For conditional requests.</param>
/// <param name="LastModified">The same.</param>
/// <param name="MovedTo">Where it has moved for good.</param>
public sealed record SourceState(
    string Name, Instant? LastFetch = null, Instant? LastSuccess = null, int Failures = 0, string? Problem = null, int Items = 0, int Reports = 0, Instant? Next = null,
    string? Title = null, string? ETag = null, string? LastModified = null, string? MovedTo = null);
