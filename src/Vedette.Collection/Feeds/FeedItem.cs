namespace Vedette.Collection;

/// <summary>One entry of a feed. Text from outside is harmless here: titles and summaries are plain text, content is HTML of a few
/// elements without scripts, handlers and foreign schemes. Null where the feed gives nothing.</summary>
public sealed record FeedItem
{
    /// <summary>As the feed names it: guid, atom:id, rdf:about; not necessarily an address.</summary>
    public string? Id { get; init; }

    /// <summary>Plain text on one line.</summary>
    public string? Title { get; init; }

    /// <summary>Absolute where the feed gives any base for it.</summary>
    public string? Link { get; init; }

    /// <summary>ISO 8601: an instant in UTC, or as much of a date as the feed gives. A time without a zone is taken as UTC.</summary>
    public string? Published { get; init; }

    /// <summary>As <see cref="Published"/>.</summary>
    public string? Updated { get; init; }

    /// <summary>Plain text.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML or, as <see cref="ContentType"/> says, text.</summary>
    public string? Content { get; init; }

    /// <summary><c>html</c> or <c>text</c>; null without content.</summary>
    public string? ContentType { get; init; }

    /// <summary>The feed that the item came from, where this one passes it on.</summary>
    public FeedSource? Source { get; init; }

    /// <summary>Names.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];
}
