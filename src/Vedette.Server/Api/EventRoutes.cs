using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>The stream of changes.</summary>
internal static class EventRoutes
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/events", Stream)
            .WithSummary("Server-sent events: delta {seq, as_of, upsert, remove}; correction and alert as their addresses have them; reading {done, all} while stored reports are read again; reset where the picture must be fetched anew. Goes on after Last-Event-ID, or ?after=, without gaps.")
            .Produces<string>(contentType: "text/event-stream");

    private static async Task Stream(string? after, HttpContext context, EventLog log, Metrics metrics, IHostApplicationLifetime life)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var asked = context.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } header ? header : after;
        var at = asked is null ? log.Last : log.SequenceOf(asked) ?? -1;

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        metrics.StreamOpened();
        try
        {
            await response.Body.WriteAsync("retry: 1000\n\n"u8.ToArray(), ending.Token);
            await response.Body.FlushAsync(ending.Token);
            while (true)
            {
                var (events, upto, news) = at < 0 ? (null, log.Last, Task.CompletedTask) : log.After(at);
                if (events is null)
                    await response.Body.WriteAsync(EventBytes.Of(log.IdOf(upto), "reset", "{}"u8), ending.Token);
                else
                    foreach (var bytes in events) await response.Body.WriteAsync(bytes, ending.Token);
                at = upto;
                if (events is not { Count: 0 })
                {
                    await response.Body.FlushAsync(ending.Token);
                    continue;
                }
                // A comment now and then tells both ends that the other is there.
                while (!news.IsCompleted)
                {
                    if (await Task.WhenAny(news, Task.Delay(Beat, ending.Token)) == news) break;
                    ending.Token.ThrowIfCancellationRequested();
                    await response.Body.WriteAsync(": still here\n\n"u8.ToArray(), ending.Token);
                    await response.Body.FlushAsync(ending.Token);
                }
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The station closed its page, or the server stops.
        }
        finally
        {
            metrics.StreamClosed();
        }
    }
}
