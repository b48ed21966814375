using NodaTime;

namespace Vedette.Model;

/// <summary>One collected document, kept untouched.</summary>
public sealed record Report
{
    /// <summary>Identity and metadata, as claims carry them.</summary>
    public required ReportReference Reference { get; init; }

    /// <summary>The whole decoded text, CRLF and CR turned to LF and nothing else, never Unicode-normalised. Spans are over it.</summary>
    public required string Text { get; init; }

    /// <summary>Where the readable text begins: behind the front matter, 0 where there is none.</summary>
    public int BodyStart { get; init; }

    /// <summary>Instant of publication with offset, where the metadata has one; it refines <see cref="ReportReference.Published"/>.</summary>
    public OffsetDateTime? PublishedAt { get; init; }

    /// <summary>When the bytes were fetched, where that is known.</summary>
    public Instant? RetrievedAt { get; init; }

    /// <summary>Authors as the metadata names them.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>True for corpora of our own making (<c>constructed: true</c> in <c>corpus.yaml</c> or front matter): every product carries a banner.</summary>
    public bool Constructed { get; init; }

    public string Id => Reference.Id;

    /// <summary>The day of publication, where one day is known (UTC).</summary>
    public LocalDate? PublishedDay =>
        PublishedAt is { } at ? at.WithOffset(Offset.Zero).Date
        : Reference.Published is { Earliest: { } day } p && p.Latest == day ? day : null;

    /// <summary>From when on the report is known: published, else retrieved; null keeps it outside replay.</summary>
    public Instant? KnownAt =>
        PublishedAt?.ToInstant()
        ?? Reference.Published?.Latest?.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()
        ?? RetrievedAt;

    /// <summary>The day of <see cref="KnownAt"/>, in UTC.</summary>
    public LocalDate? KnownDay => KnownAt is { } at ? at.InUtc().Date : null;
}
