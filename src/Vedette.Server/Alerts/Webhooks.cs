using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vedette.Collection;
using Vedette.Server.Watching;
using Vedette.Storage;

namespace Vedette.Server;

/// <summary>Sends alerts on, signed, each receiver by itself. A receiver that does not answer is tried again, later each time.</summary>
internal sealed partial class Webhooks : BackgroundService
{
    private const int MostWaiting = 1_000;
    private const int MostTries = 8;

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    private readonly List<(WebhookSettings Settings, SemaphoreSlim News)> _receivers;
    private readonly IOutboxStore _outbox;
    private readonly IClock _clock;
    private readonly ILogger _log;
    private readonly TimeSpan _rest;
    private readonly HttpClient _anywhere = Client(new SocketsHttpHandler());
    private readonly HttpClient _public;

    public Webhooks(Configuration configuration, ServerOptions options, IOutboxStore outbox, IClock clock, ILogger<Webhooks> log)
    {
        (_outbox, _clock, _log, _rest) = (outbox, clock, log, options.WebhookRest);
        _public = Client(new SocketsHttpHandler { ConnectCallback = new CheckedConnection(options.Fetching).Open });
        _receivers = [.. configuration.Webhooks.Select(w => (w, new SemaphoreSlim(0)))];
    }

    /// <summary>Puts an alert in line for every receiver: on the disk, so that it outlives a stop. Of a receiver that is away for long
    /// the oldest are lost; the list of alerts has them all.</summary>
    public void Send(byte[] json)
    {
        foreach (var (settings, news) in _receivers)
        {
            _outbox.Put(settings.Address.AbsoluteUri, json, MostWaiting);
            news.Release();
        }
    }

    /// <summary><c>t=</c> seconds since 1970, <c>v1=</c> HMAC-SHA-256 in hexadecimal of those seconds, a full stop and the body.</summary>
    public static string Signature(byte[] secret, long seconds, byte[] body)
    {
        var time = seconds.ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(secret, (byte[])[.. Encoding.ASCII.GetBytes(time + "."), .. body]))}";
    }

    public override void Dispose()
    {
        _anywhere.Dispose();
        _public.Dispose();
        foreach (var (_, news) in _receivers) news.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(_receivers.Select(r => Task.Run(() => Serve(r.Settings, r.News, stoppingToken), stoppingToken)));

    private static HttpClient Client(SocketsHttpHandler handler)
    {
        (handler.AllowAutoRedirect, handler.UseCookies, handler.UseProxy) = (false, false, false);
        return new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(15) };
    }

    private async Task Serve(WebhookSettings receiver, SemaphoreSlim news, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                // What waited when the last run ended goes first.
                while (_outbox.First(receiver.Address.AbsoluteUri) is { } message)
                {
                    await Insist(receiver, message.Body, cancellation);
                    _outbox.Remove(message.Number);
                }
                await news.WaitAsync(cancellation);
            }
            catch (StoreException trouble)
            {
                Unstored(trouble, receiver.Address);
                await Task.Delay(LongestRest, cancellation);
            }
        }
    }

    private async Task Insist(WebhookSettings receiver, byte[] json, CancellationToken cancellation)
    {
        for (var tries = 1; !await Deliver(receiver, json, cancellation); tries++)
        {
            if (tries == MostTries)
            {
                GivenUp(receiver.Address, tries);
                return;
            }
            var rest = TimeSpan.FromTicks((long)Math.Min(_rest.Ticks * Math.Pow(2, tries - 1), LongestRest.Ticks));
            await Task.Delay(rest, cancellation);
        }
    }

    private async Task<bool> Deliver(WebhookSettings receiver, byte[] json, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, receiver.Address) { Content = new ByteArrayContent(json) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.TryAddWithoutValidation("Vedette-Signature", Signature(receiver.Secret, _clock.GetCurrentInstant().ToUnixTimeSeconds(), json));
            using var answer = await (receiver.IsPrivate ? _anywhere : _public).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is NotPublicException || e.InnerException is NotPublicException)
        {
            NotPublic(receiver.Address);
            return false;
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Receiver} did not take an alert in {Tries} tries")]
    private partial void GivenUp(Uri receiver, int tries);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Receiver} is of this machine or its network: private: true in the configuration allows it")]
    private partial void NotPublic(Uri receiver);

    [LoggerMessage(Level = LogLevel.Error, Message = "alerts for {Receiver} cannot be read from the store")]
    private partial void Unstored(Exception trouble, Uri receiver);
}
