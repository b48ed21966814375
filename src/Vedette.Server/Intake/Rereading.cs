using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>After an update of the program or its lexicons, reads stored reports again in the background. The picture of the earlier
/// reading stands until all are read, then the whole becomes that of this one. What was read is kept as it comes: a run that is cut off
/// goes on at the next start.</summary>
internal sealed partial class Rereading(StorePool stores, Stages stages, LiveCorpus corpus, LivePicture live, ClaimReaders readers, StoreWriter writer, EventLog events, Metrics metrics, ILogger<Rereading> log)
    : BackgroundService
{
    private const int Batch = 20;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Run(stoppingToken);
        }
        catch (StoreException trouble)
        {
            // The earlier reading stands; the next start goes on from what was kept.
            metrics.Failed();
            Stopped(trouble);
        }
    }

    private async Task Run(CancellationToken stoppingToken)
    {
        // Whoever opens the page first waits for the picture; and making it takes the memory that reading would take as well.
        while (!corpus.IsWhole || live.Now.Picture is null) await Task.Delay(Step, stoppingToken);
        var open = await Task.Run(Open, stoppingToken);
        if (open.Count == 0) return;
        Begun(open.Count);
        var read = new List<(string ReportId, IReadOnlyList<Claim> Claims)>(open.Count);
        var told = 0L;
        foreach (var batch in open.Chunk(Batch))
        {
            // What comes in now goes before what is there already.
            while (writer.IsBusy || readers.InLine > 0) await Task.Delay(Step, stoppingToken);
            metrics.ToReread(open.Count - read.Count);
            if (Environment.TickCount64 - told >= TellEvery.TotalMilliseconds)
            {
                told = Environment.TickCount64;
                Tell(read.Count, open.Count);
            }
            read.AddRange(await Task.Run(() => Read(batch), stoppingToken));
        }
        corpus.Reread(read);
        metrics.ToReread(0);
        Tell(open.Count, open.Count);
        Done(read.Count);
    }

    private List<string> Open() => stores.Use(store =>
    {
        var unread = store.Unread().Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return store.ReadByOthers(stages.Reader).Where(id => !unread.Contains(id)).ToList();
    });

    private List<(string ReportId, IReadOnlyList<Claim> Claims)> Read(string[] ids)
    {
        var reports = stores.Use(store => ids.Select(store.Find).OfType<Report>().ToList());
        var read = reports.Select(r => (r.Id, Claims: readers.Read(r))).ToList();
        stores.Use(store => store.Reread(read, stages.Reader));
        return read;
    }

    private void Tell(int done, int all) => events.Append("reading", _ => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, int>(StringComparer.Ordinal) { ["done"] = done, ["all"] = all }));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Reports} stored reports are read again: the program or its lexicons changed")]
    private partial void Begun(int reports);

    [LoggerMessage(Level = LogLevel.Error, Message = "stored reports could not be read again")]
    private partial void Stopped(Exception trouble);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Reports} stored reports were read again")]
    private partial void Done(int reports);
}
