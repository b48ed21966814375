using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Server.Api;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>Looks into the database for what came into it by other hands: corrections, of the page as well as of the command line, and
/// reports that another process read into it. Every station is told as of all else.</summary>
internal sealed partial class OtherHands(StorePool stores, ICorrectionStore corrections, LiveCorpus corpus, EventLog events, Metrics metrics, ILogger<OtherHands> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private long? _corrections;
    private long? _reports;

    /// <summary>Where the store ends before it is loaded; what is stored after it is looked for from then on.</summary>
    public void Begin(long place)
    {
        lock (_lock) _reports = place;
        Look();
    }

    /// <summary>Takes over what is there and was not yet seen.</summary>
    public void Look()
    {
        lock (_lock)
        {
            Corrected();
            if (_reports is { } place) Reported(place);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // Before the store is loaded, nothing is new.
            if (_reports is null) continue;
            try
            {
                Look();
            }
            catch (StoreException trouble)
            {
                metrics.Failed();
                Unseen(trouble);
            }
        }
    }

    private void Corrected()
    {
        var (fresh, place) = corrections.After(_corrections ?? 0);
        var tell = _corrections is not null;
        _corrections = place;
        if (fresh.Count == 0) return;
        corpus.Add(fresh);
        if (!tell) return;
        foreach (var correction in fresh) events.Append("correction", _ => JsonSerializer.SerializeToUtf8Bytes(correction, ApiJson.Options));
    }

    // Our own reports are stored without claims first, and in the corpus before their claims are stored.
    private void Reported(long place)
    {
        stores.Use(store =>
        {
            var last = store.LastPlace();
            if (last == place) return true;
            var others = store.ReadAfter(place).Where(id => !corpus.Has(id)).ToList();
            corpus.Add(others.Select(store.Find).OfType<Model.Report>().Select(r => (r, store.Claims(r.Id))).ToList());
            _reports = last;
            return true;
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the database could not be looked into for what others stored")]
    private partial void Unseen(Exception trouble);
}
