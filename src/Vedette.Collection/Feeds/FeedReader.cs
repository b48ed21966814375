using Vedette.Collection.Feeds;

namespace Vedette.Collection;

/// <summary>Reads feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1. What is ill-formed is read as far as it goes;
/// document types are skipped, nothing outside the bytes is ever looked at.</summary>
public static class FeedReader
{
    /// <summary>Largest feed read, in bytes.</summary>
    public const int Largest = 32 * 1024 * 1024;

    /// <summary>Most items taken from one feed.</summary>
    public const int MostItems = 20_000;

    /// <summary>Reads a feed.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="address">Where it was fetched from: relative addresses are of there; null where unknown.</param>
    /// <param name="charset">The encoding that the fetch named; null where it named none.</param>
    /// <returns>The feed, or why there is none; never throws for what the bytes hold.</returns>
    public static (Feed? Feed, string? Failure) Read(ReadOnlySpan<byte> bytes, Uri? address = null, string? charset = null)
    {
        if (bytes.Length > Largest) return (null, $"is larger than {Largest / (1024 * 1024)} MB");
        var text = FeedEncoding.Decode(bytes, charset);
        var head = text.AsSpan().TrimStart();
        if (head.IsEmpty) return (null, "is empty");
        if (head[0] is '{') return JsonFeedReader.Read(text, address);
        var feed = XmlFeedReader.Read(MarkupParser.Parse(text), address);
        return feed is null ? (null, "is no feed") : (feed, null);
    }
}
