using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vedette.Collection;
using Vedette.Server.Intake;
using Vedette.Storage;

namespace Vedette.Server.Watching;

/// <summary>Looks at every watched source when its time comes, each by itself: a slow or dying one holds up no other.</summary>
internal sealed partial class Watcher(Configuration configuration, Fetcher fetcher, IWatchStore store, ReportDesk desk, IClock clock, ILogger<Watcher> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(configuration.Sources.Select(s => Task.Run(() => Watch(s, stoppingToken), stoppingToken)));

    private async Task Watch(SourceSettings source, CancellationToken cancellation)
    {
        var feed = new FeedWatch(source, fetcher, store, desk, clock);
        var folder = new FolderWatch(source, store, desk, clock);
        while (!cancellation.IsCancellationRequested)
        {
            var state = new SourceState(source.Name);
            try
            {
                state = store.Find(source.Name) ?? state;
                var wait = (state.Next ?? Instant.MinValue) - clock.GetCurrentInstant();
                if (wait > Duration.Zero) await Task.Delay(wait < Duration.FromHours(24) ? wait.ToTimeSpan() : TimeSpan.FromHours(24), cancellation);
                state = source.Feed is null ? await folder.Look(state, cancellation) : await feed.Look(state, cancellation);
                store.Save(state);
                Looked(source.Name, state.Items, state.Reports, state.Problem);
            }
#pragma warning disable CA1031 // One source must not stop the others, nor itself for good.
            catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
            {
                Broken(fault, source.Name);
                await Task.Delay(source.Every, cancellation);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "looked at {Source}: {Items} items, {Reports} reports so far; problem: {Problem}")]
    private partial void Looked(string source, int items, int reports, string? problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "looking at {Source} failed")]
    private partial void Broken(Exception fault, string source);
}
