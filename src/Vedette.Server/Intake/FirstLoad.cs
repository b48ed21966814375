using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>Brings what the database holds into the picture, and the samples into an empty one. Reports whose claims were still to
/// be read when the last run ended are read now.</summary>
internal sealed partial class FirstLoad(
    ServerOptions options, StorePool stores, OtherHands hands, LiveCorpus corpus, ClaimReaders readers, ReportDesk desk, Stages stages, ILogger<FirstLoad> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var place = 0L;
        var unread = stores.Use(store =>
        {
            place = store.LastPlace();
            var open = store.Unread();
            var waiting = open.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
            var claims = store.Claims().ToLookup(c => c.Report.Id, StringComparer.Ordinal);
            corpus.Add(store.Reports().Where(r => !waiting.Contains(r.Id)).Select(r => (r, (IReadOnlyList<Claim>)[.. claims[r.Id]])));
            return open;
        });
        hands.Begin(place);
        foreach (var report in unread) readers.Enqueue(report);
        Loaded(corpus.Count, unread.Count);
        if (corpus.Count == 0 && unread.Count == 0 && options.Samples is { } samples && Directory.Exists(samples))
        {
            foreach (var found in stages.Collect([samples], null).OfType<CollectedReport>()) await desk.Take(found, stoppingToken);
            Samples(samples);
        }
        await readers.Idle(stoppingToken);
        corpus.Complete();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Reports} reports are in the database, {Unread} of them still to be read")]
    private partial void Loaded(int reports, int unread);

    [LoggerMessage(Level = LogLevel.Information, Message = "the database was empty: the samples of {Folder} were loaded")]
    private partial void Samples(string folder);
}
