using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>The one writer of reports. What comes while a step is on its way to the disk goes together in the next one, so that a
/// thousand senders wait for a few writes. Claims wait for a moment in which nobody sends: they could be read again.</summary>
internal sealed partial class StoreWriter(StorePool stores, Stages stages, IClock clock, Metrics metrics, ILogger<StoreWriter> log) : BackgroundService
{
    private const int MostEach = 1000;
    private const long BytesEach = 32 * 1024 * 1024;
    private const int ManyASecond = 100;

    private static readonly TimeSpan ClaimsEvery = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentQueue<(string ReportId, IReadOnlyList<Claim> Claims)> _claims = new();
    private long _second;
    private int _thisSecond, _lastSecond;

    private readonly Channel<Order> _orders = Channel.CreateBounded<Order>(new BoundedChannelOptions(4 * MostEach) { SingleReader = true });

    /// <summary>Stores a report without claims; done when it is on the disk.</summary>
    /// <exception cref="StoreException">It could not be stored.</exception>
    public async Task<Stored> Add(NewReport report, CancellationToken cancellation)
    {
        var order = new Order(report, new TaskCompletionSource<Stored>(TaskCreationOptions.RunContinuationsAsynchronously));
        await _orders.Writer.WriteAsync(order, cancellation);
        return await order.Done.Task.WaitAsync(cancellation);
    }

    /// <summary>Brings the claims of a stored report; they reach the disk soon.</summary>
    public void SetClaims(string reportId, IReadOnlyList<Claim> claims) => _claims.Enqueue((reportId, claims));

    /// <summary>Whether many reports are being sent: what can wait leaves them the machine.</summary>
    public bool IsBusy => Environment.TickCount64 / 1000 - Volatile.Read(ref _second) <= 1 && Math.Max(_thisSecond, _lastSecond) > ManyASecond;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Order>(MostEach);
        var more = _orders.Reader.WaitToReadAsync(stoppingToken).AsTask();
        var pause = Task.Delay(ClaimsEvery, stoppingToken);
        while (true)
        {
            if (!more.IsCompleted) await Task.WhenAny(more, pause);
            if (pause.IsCompleted)
            {
                Keep();
                pause = Task.Delay(ClaimsEvery, stoppingToken);
            }
            if (!more.IsCompleted) continue;
            if (!await more) return;
            batch.Clear();
            for (long bytes = 0; batch.Count < MostEach && bytes < BytesEach && _orders.Reader.TryRead(out var order);)
            {
                batch.Add(order);
                bytes += order.Report.Original.Length;
            }
            Carry(batch);
            more = _orders.Reader.WaitToReadAsync(stoppingToken).AsTask();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _orders.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        while (_orders.Reader.TryRead(out var order)) order.Done.TrySetCanceled(CancellationToken.None);
        Keep();
    }

    private void Keep()
    {
        var read = new List<(string, IReadOnlyList<Claim>)>();
        while (read.Count < MostEach && _claims.TryDequeue(out var claims)) read.Add(claims);
        if (read.Count == 0) return;
        try
        {
            stores.Use(store =>
            {
                store.SetClaims(read, stages.Reader);
                return true;
            });
        }
        catch (StoreException trouble)
        {
            // They are read again at the next start.
            metrics.Failed();
            NotKept(trouble, read.Count);
        }
    }

    private void Carry(List<Order> batch)
    {
        try
        {
            var stored = stores.Use(store => store.AddAll([.. batch.Select(o => o.Report)], clock.GetCurrentInstant()));
            Count(stored.Count);
            metrics.Accepted(stored.Count(s => s == Stored.Added));
            metrics.Repeated(stored.Count(s => s == Stored.AlreadyThere));
            for (var i = 0; i < batch.Count; i++) batch[i].Done.TrySetResult(stored[i]);
        }
#pragma warning disable CA1031 // Whoever waits for one of these must hear of it, whatever it was.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            foreach (var order in batch) order.Done.TrySetException(fault);
        }
    }

    private void Count(int reports)
    {
        var now = Environment.TickCount64 / 1000;
        if (now != _second) (_lastSecond, _thisSecond) = (now == _second + 1 ? _thisSecond : 0, 0);
        Volatile.Write(ref _second, now);
        _thisSecond += reports;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the claims of {Reports} reports could not be stored")]
    private partial void NotKept(Exception trouble, int reports);

    private sealed record Order(NewReport Report, TaskCompletionSource<Stored> Done);
}
