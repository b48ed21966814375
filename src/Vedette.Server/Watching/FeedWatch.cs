using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Vedette.Collection;
using Vedette.Server.Intake;
using Vedette.Storage;

namespace Vedette.Server.Watching;

/// <summary>Looks at one feed: asks only for what changed, and brings each item in that is new or was edited.</summary>
internal sealed class FeedWatch(SourceSettings source, Fetcher fetcher, IWatchStore store, ReportDesk desk, IClock clock)
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(24);

    /// <summary>One look. What goes wrong stands in the state that it gives; the next look is later, the longer it goes wrong.</summary>
    public async Task<SourceState> Look(SourceState before, CancellationToken cancellation)
    {
        var address = before.MovedTo is { } moved ? new Uri(moved) : source.Feed!;
        var answer = await fetcher.Fetch(address, before.ETag, before.LastModified, cancellation);
        var now = clock.GetCurrentInstant();
        var state = before with { LastFetch = now, MovedTo = answer.MovedTo?.AbsoluteUri ?? before.MovedTo };
        if (answer.Outcome == FetchOutcome.NotModified) return Fine(state, now);
        if (answer.Outcome != FetchOutcome.Fetched) return Wrong(state, answer.Reason ?? "failed", now, answer.RetryAfter, answer.Outcome == FetchOutcome.Gone);
        var (feed, failure) = FeedReader.Read(answer.Bytes, answer.Address, answer.Charset);
        if (feed is null) return Wrong(state, failure!, now, null, false);

        var from = new FetchedDocument(source.Name, answer.Address.AbsoluteUri, Convert.ToHexStringLower(SHA256.HashData(answer.Bytes)), now, answer.Bytes);
        var brought = 0;
        // The newest comes first in feeds: the oldest is brought in first.
        foreach (var item in feed.Items.Reverse()) brought += await Bring(item, feed, from, cancellation) ? 1 : 0;
        return Fine(state with { ETag = answer.ETag, LastModified = answer.LastModified, Items = feed.Items.Count, Title = feed.Title, Reports = before.Reports + brought }, now);
    }

    private async Task<bool> Bring(FeedItem item, Feed feed, FetchedDocument from, CancellationToken cancellation)
    {
        var key = item.Id ?? item.Link ?? item.Title;
        if (key is null) return false;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', item.Title, item.Link, item.Updated, item.Summary, item.Content))))[..32];
        if (store.Fingerprint(source.Name, key) == fingerprint) return false;
        var found = await Page(item, feed, cancellation) ?? SubmittedReport.Read(Record(item, feed), clock.GetCurrentInstant());
        var added = found is CollectedReport report && !string.IsNullOrWhiteSpace(report.Report.Text) && await desk.Take(report, cancellation, from) == Stored.Added;
        store.Saw(source.Name, key, fingerprint);
        return added;
    }

    // The article itself, where it may be had; what the feed says of it goes before what the page says.
    private async Task<Collected?> Page(FeedItem item, Feed feed, CancellationToken cancellation)
    {
        if (!source.Articles || item.Link is null || !Uri.TryCreate(item.Link, UriKind.Absolute, out var link) || link.Scheme is not ("http" or "https")) return null;
        var page = await fetcher.FetchPage(link, cancellation);
        if (page.Outcome != FetchOutcome.Fetched || page.MediaType is not ("text/html" or "application/xhtml+xml")) return null;
        var found = SubmittedReport.ReadPage(page.Bytes, page.Address.AbsoluteUri, item.Title, Outlet(item, feed), item.Published, source.Language, clock.GetCurrentInstant());
        return found is CollectedReport { Report.Text.Length: > 0 } ? found : null;
    }

    private string? Outlet(FeedItem item, Feed feed) => item.Source?.Title ?? source.Outlet ?? feed.Title;

    private byte[] Record(FeedItem item, Feed feed) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["title"] = item.Title,
        ["outlet"] = Outlet(item, feed),
        ["url"] = item.Link,
        ["published"] = item.Published ?? item.Updated,
        ["language"] = source.Language,
        ["authors"] = item.Authors,
        [item.ContentType == "html" ? "html" : "text"] = item.Content ?? item.Summary ?? item.Title,
    });

    private SourceState Fine(SourceState state, Instant now) => state with { LastSuccess = now, Failures = 0, Problem = null, Next = now + Duration.FromTimeSpan(source.Every) };

    private SourceState Wrong(SourceState state, string problem, Instant now, TimeSpan? retryAfter, bool gone)
    {
        var failures = state.Failures + 1;
        var rest = gone ? LongestRest : TimeSpan.FromTicks((long)Math.Min(source.Every.Ticks * Math.Pow(2, Math.Min(failures, 16)), LongestRest.Ticks));
        // A server that asks for rest gets it, within reason.
        if (retryAfter is { } asked && asked > rest) rest = asked < LongestRest ? asked : LongestRest;
        return state with { Failures = failures, Problem = problem, Next = now + Duration.FromTimeSpan(rest) };
    }
}
