namespace Vedette.Collection;

/// <summary>What a feed yields, whatever its format.</summary>
/// <param name="Format">rss, rdf, atom, cdf or json, with its version where the feed tells: <c>rss 2.0</c>.</param>
/// <param name="Title">Plain text on one line.</param>
/// <param name="Link">Address of the site.</param>
/// <param name="Language">BCP 47 as the feed claims it.</param>
/// <param name="Items">In the order of the feed.</param>
public sealed record Feed(string Format, string? Title, string? Link, string? Language, IReadOnlyList<FeedItem> Items);
