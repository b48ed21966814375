using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Live;

namespace Vedette.Server.Intake;

/// <summary>Reads the claims of stored reports on a few workers and hands both on to the picture.</summary>
internal sealed partial class ClaimReaders(ServerOptions options, Stages stages, StoreWriter writer, LiveCorpus corpus, Metrics metrics, ILogger<ClaimReaders> log)
    : BackgroundService
{
    private readonly Channel<Report> _waiting = Channel.CreateUnbounded<Report>();
    private int _inLine;

    /// <summary>Puts a stored report in line.</summary>
    public void Enqueue(Report report)
    {
        Interlocked.Increment(ref _inLine);
        metrics.Waiting(1);
        _waiting.Writer.TryWrite(report);
    }

    /// <summary>How many reports stand in line.</summary>
    public int InLine => Volatile.Read(ref _inLine);

    /// <summary>Waits until nothing stands in line.</summary>
    public async Task Idle(CancellationToken cancellation)
    {
        while (Volatile.Read(ref _inLine) > 0) await Task.Delay(20, cancellation);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Math.Max(1, options.Workers)).Select(_ => Task.Run(() => Work(stoppingToken), stoppingToken)));

    private async Task Work(CancellationToken cancellation)
    {
        await foreach (var report in _waiting.Reader.ReadAllAsync(cancellation))
        {
            try
            {
                var claims = Read(report);
                // The picture does not wait for the disk: claims can be read again, reports are stored already.
                corpus.Add([(report, claims)]);
                metrics.Read(claims.Count);
                writer.SetClaims(report.Id, claims);
                // While many are being sent, reading goes on slowly.
                if (writer.IsBusy) await Task.Delay(20, cancellation);
            }
#pragma warning disable CA1031 // One report must not stop the others.
            catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
            {
                metrics.Failed();
                Broken(fault, report.Id);
            }
            finally
            {
                Interlocked.Decrement(ref _inLine);
                metrics.Waiting(-1);
            }
        }
    }

    /// <summary>The claims of a report; none where there is no pack for its language, or where reading fails.</summary>
    public IReadOnlyList<Claim> Read(Report report)
    {
        if (!stages.Speaks(report.Reference.Language)) return [];
        try
        {
            return stages.Extract(report);
        }
#pragma warning disable CA1031 // A fault of ours in one report: it stays in the list, without claims.
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
        {
            metrics.Failed();
            Broken(fault, report.Id);
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the claims of report {Report} could not be read")]
    private partial void Broken(Exception fault, string report);
}
