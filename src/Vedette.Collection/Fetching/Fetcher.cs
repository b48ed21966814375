using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Vedette.Collection;

/// <summary>Fetches public addresses within bounds of size, time and redirects, one request at a time and host. Safe to use from several threads.</summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly HostPace _pace;
    private readonly RobotsCache _robots;

    public Fetcher(FetchOptions? options = null)
    {
        _options = options ?? new FetchOptions();
        _pace = new HostPace(_options.Pause);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 64,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = new CheckedConnection(_options).Open,
        }) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"{FetchOptions.Agent}/0.1 (open-source indications and warning)");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        _robots = new RobotsCache(address => Fetch(address, null, null, CancellationToken.None));
    }

    /// <summary>Fetches a feed, whose owner publishes it to be fetched.</summary>
    /// <param name="address">http or https.</param>
    /// <param name="etag">As the last answer had it; null the first time.</param>
    /// <param name="lastModified">The same.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<Fetched> Fetch(Uri address, string? etag, string? lastModified, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var at = address;
        try
        {
            Uri? moved = null;
            var permanent = true;
            var spent = new Stopwatch();
            for (var redirects = 0; ; redirects++)
            {
                if (at.Scheme is not ("http" or "https") || at.UserInfo.Length > 0) return Refused(at, "only http and https are fetched");
                // What another feed of the host takes is no fault of this one: the time counts while it is its turn.
                spent.Stop();
                bound.CancelAfter(Timeout.InfiniteTimeSpan);
                using var turn = await _pace.Turn(at.Authority, cancellation);
                bound.CancelAfter(_options.Longest > spent.Elapsed ? _options.Longest - spent.Elapsed : TimeSpan.Zero);
                spent.Start();
                using var answer = await Ask(at, etag, lastModified, bound.Token);
                if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
                {
                    if (redirects == _options.MostRedirects) return Failed(at, $"more than {_options.MostRedirects} redirects");
                    permanent &= (int)answer.StatusCode is 301 or 308;
                    at = new Uri(at, location);
                    if (permanent) moved = at;
                    continue;
                }
                return await Read(answer, at, moved, bound.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(at, $"took longer than {_options.Longest.TotalSeconds:0} seconds");
        }
        catch (Exception e) when ((e as NotPublicException ?? e.InnerException as NotPublicException) is { } refused)
        {
            return Refused(at, refused.Message);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException or UriFormatException or InvalidOperationException)
        {
            return Failed(at, e is InvalidDataException ? e.Message : e.InnerException?.Message ?? e.Message);
        }
    }

    /// <summary>Fetches the page of an article, where its robots.txt lets programs in.</summary>
    public async Task<Fetched> FetchPage(Uri address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        return await _robots.Allows(address) ? await Fetch(address, null, null, cancellation) : Refused(address, "robots.txt keeps programs out");
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> Ask(Uri address, string? etag, string? lastModified, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (lastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private async Task<Fetched> Read(HttpResponseMessage answer, Uri at, Uri? moved, CancellationToken cancellation)
    {
        var retry = answer.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - DateTimeOffset.UtcNow : null;
        if (answer.StatusCode == HttpStatusCode.NotModified) return new Fetched(FetchOutcome.NotModified, at, [], MovedTo: moved);
        if (answer.StatusCode == HttpStatusCode.Gone) return new Fetched(FetchOutcome.Gone, at, [], Reason: "is gone (410)");
        if (!answer.IsSuccessStatusCode) return Failed(at, $"the server answered {(int)answer.StatusCode}") with { RetryAfter = retry };
        if (answer.Content.Headers.ContentLength > _options.MostBytes) throw new InvalidDataException(TooLarge(_options.MostBytes));
        await using var sent = await answer.Content.ReadAsStreamAsync(cancellation);
        var packed = await Bounded(sent, _options.MostBytes, cancellation);
        var type = answer.Content.Headers.ContentType;
        return new Fetched(
            FetchOutcome.Fetched, at, await Unpack(packed, answer.Content.Headers.ContentEncoding, cancellation), type?.MediaType, type?.CharSet?.Trim('"', '\''),
            answer.Headers.ETag?.ToString(), First(answer.Content.Headers, "Last-Modified"), moved);
    }

    private async Task<byte[]> Unpack(byte[] bytes, ICollection<string> encodings, CancellationToken cancellation)
    {
        foreach (var encoding in encodings.Reverse().Take(3))
        {
            if (encoding is "identity" or "") continue;
            using var from = new MemoryStream(bytes);
            await using Stream unpacked = encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(from, CompressionMode.Decompress),
                "deflate" => bytes.Length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0 ? new ZLibStream(from, CompressionMode.Decompress) : new DeflateStream(from, CompressionMode.Decompress),
                "br" => new BrotliStream(from, CompressionMode.Decompress),
                _ => throw new InvalidDataException("is packed in a way that nobody asked for"),
            };
            bytes = await Bounded(unpacked, _options.MostUnpacked, cancellation);
        }
        return bytes;
    }

    private static async Task<byte[]> Bounded(Stream stream, int most, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (whole.Length + read > most) throw new InvalidDataException(TooLarge(most));
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }

    private static string? First(HttpContentHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static string TooLarge(int most) => $"is larger than {most / (1024 * 1024)} MB";

    private static Fetched Failed(Uri at, string reason) => new(FetchOutcome.Failed, at, [], Reason: reason);

    private static Fetched Refused(Uri at, string reason) => new(FetchOutcome.Refused, at, [], Reason: reason);
}
