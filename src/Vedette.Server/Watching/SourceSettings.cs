using System.Globalization;

namespace Vedette.Server.Watching;

/// <summary>A source that is watched: a feed or a folder.</summary>
/// <param name="Name">By which the page calls it.</param>
/// <param name="Feed">Address of the feed; null for a folder.</param>
/// <param name="Folder">Path of the folder; null for a feed.</param>
/// <param name="Every">How often it is looked at.</param>
/// <param name="Articles">Whether the page of each item is fetched, where its robots.txt lets programs in.</param>
/// <param name="Outlet">Who publishes it; the feed's title where it is not said.</param>
/// <param name="Language">BCP 47, where it is known better than by guessing.</param>
public sealed record SourceSettings(string Name, Uri? Feed, string? Folder, TimeSpan Every, bool Articles, string? Outlet, string? Language)
{
    /// <summary>What is read is small, but somebody else pays for it.</summary>
    public static readonly TimeSpan LeastForFeeds = TimeSpan.FromMinutes(1);

    internal static SourceSettings Of(ConfigurationFile.Source written, string folder)
    {
        var name = written.Name ?? written.Feed ?? written.Folder ?? throw new FormatException("a source has neither feed nor folder");
        if (written.Feed is null == written.Folder is null) throw new FormatException($"source {name}: give either feed or folder");
        Uri? feed = null;
        if (written.Feed is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out feed) && feed.Scheme is "http" or "https")) throw new FormatException($"source {name}: {address} is no http or https address");
        var every = written.Every is null ? (feed is null ? TimeSpan.FromSeconds(10) : TimeSpan.FromMinutes(15)) : Duration(written.Every) ?? throw new FormatException($"source {name}: every is a number with s, m, h or d, such as 15m");
        if (feed is not null && every < LeastForFeeds) throw new FormatException($"source {name}: a feed is fetched every minute at most");
        return new SourceSettings(name, feed, written.Folder is { } path ? Path.GetFullPath(Path.Combine(folder, path)) : null, every, written.Articles, written.Outlet, written.Language);
    }

    internal static TimeSpan? Duration(string written)
    {
        var text = written.Trim();
        if (text.Length < 2 || !double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0 || number > 10_000) return null;
        return text[^1] switch { 's' => TimeSpan.FromSeconds(number), 'm' => TimeSpan.FromMinutes(number), 'h' => TimeSpan.FromHours(number), 'd' => TimeSpan.FromDays(number), _ => null };
    }
}
