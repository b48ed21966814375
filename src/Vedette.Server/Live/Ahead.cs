using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Server.Intake;

namespace Vedette.Server.Live;

/// <summary>Makes what the next visitor will ask for, while nobody waits for it: the list of changes after each change of the picture
/// and, once after the start, every answer of the page's first view, so that whatever is compiled and opened for the first time is ready.</summary>
internal sealed partial class Ahead(LivePicture live, LiveCorpus corpus, ChangeLists changes, ClaimReaders readers, StoreWriter writer, IServer server, Metrics metrics, ILogger<Ahead> log)
    : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private static readonly string[] FirstView =
        ["/now", "/icon.svg", "/api/session", "/api/brief?lead=true", "/api/picture?parts=theatres", "/api/alerts?open=true", "/api/scenarios", "/api/assessment", "/api/reports"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        PictureState? done = null;
        using var timer = new PeriodicTimer(Step);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var state = live.Now;
            if (state == done || state.Picture is null || !corpus.IsWhole || readers.InLine > 0 || writer.IsBusy) continue;
            if (done is null) await Visit(stoppingToken);
            done = state;
            try
            {
                await Task.Run(() => changes.Usual(state), stoppingToken);
            }
#pragma warning disable CA1031 // Whoever asks for the list hears of it; the next picture may do better.
            catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
            {
                metrics.Failed();
                Broken(fault);
            }
        }
    }

    private async Task Visit(CancellationToken cancellation)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address) return;
        using var visitor = new HttpClient { BaseAddress = new Uri(address) };
        visitor.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        foreach (var path in FirstView)
            try
            {
                using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), cancellation);
            }
            catch (HttpRequestException)
            {
                // The address may be one under which the server does not know itself, or where it asks for a certificate.
                return;
            }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the list of changes could not be made")]
    private partial void Broken(Exception fault);
}
