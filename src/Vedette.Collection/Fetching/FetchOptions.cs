using System.Net;

namespace Vedette.Collection;

/// <summary>Bounds of fetching.</summary>
public sealed record FetchOptions
{
    /// <summary>How the program names itself, to servers and in robots.txt.</summary>
    public const string Agent = "vedette";

    /// <summary>Most bytes of one answer, as sent, inclusive.</summary>
    public int MostBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most bytes after decompression, inclusive.</summary>
    public int MostUnpacked { get; init; } = 32 * 1024 * 1024;

    /// <summary>How long one fetch may take, redirects included.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most redirects followed.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>Least time between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What a name resolves to; asked once for a connection, which is then made to what was checked.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>To which addresses a connection may be made; asked of what a name resolved to, at every connection.</summary>
    public Func<IPAddress, bool> MayConnect { get; init; } = PublicAddress.Is;
}
