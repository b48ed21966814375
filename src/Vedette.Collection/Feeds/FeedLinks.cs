namespace Vedette.Collection.Feeds;

/// <summary>Resolves addresses against where they stand.</summary>
/// <param name="bases">The bases that count, nearest first; each may be relative to the next.</param>
internal sealed class FeedLinks(IEnumerable<string?> bases)
{
    private const int Longest = 8_000;

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "ftp", "ftps", "mailto", "news", "nntp", "gopher", "tel", "xmpp", "irc", "feed", "urn", "tag", "magnet", "sftp", "webcal",
    };

    private readonly Uri? _base = Join(bases);

    /// <summary>The base itself; null where there is none.</summary>
    public string? Base => _base?.AbsoluteUri;

    /// <summary>The address, absolute where there is a base; null where it is none or of a scheme that acts.</summary>
    public string? Resolve(string? written)
    {
        if (written is null || written.Length > Longest) return null;
        var text = string.Concat(written.Where(c => !char.IsControl(c))).Trim();
        if (text.Length == 0) return null;
        if (Scheme(text) is { } scheme) return Schemes.Contains(scheme) ? text : null;
        return _base is not null && Uri.TryCreate(_base, text, out var whole) ? whole.AbsoluteUri : text;
    }

    // The part before a colon that could be a scheme; a browser skips white space inside it.
    private static string? Scheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var name = string.Concat(text[..colon].Where(c => !char.IsWhiteSpace(c)));
        return name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') && char.IsAsciiLetter(name[0]) ? name
            : name.Contains('/', StringComparison.Ordinal) || name.Contains('?', StringComparison.Ordinal) || name.Contains('#', StringComparison.Ordinal) ? null
            : "unknown";
    }

    private static Uri? Join(IEnumerable<string?> bases)
    {
        Uri? joined = null;
        foreach (var written in bases.Reverse())
        {
            if (string.IsNullOrWhiteSpace(written) || written.Length > Longest) continue;
            if (Uri.TryCreate(written.Trim(), UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "ftp") joined = absolute;
            else if (joined is not null && Uri.TryCreate(joined, written.Trim(), out var further)) joined = further;
        }
        return joined;
    }
}
