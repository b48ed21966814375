using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Vedette.Model;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>The one writer of reports. What comes while a step is on its way to the disk goes together in the next one, so that a
/// thousand senders wait for a few writes.</summary>
internal sealed class StoreWriter(StorePool stores, IClock clock, Metrics metrics) : BackgroundService
{
    private const int MostEach = 1000;
    private const long BytesEach = 32 * 1024 * 1024;

    private readonly Channel<Order> _orders = Channel.CreateBounded<Order>(new BoundedChannelOptions(4 * MostEach) { SingleReader = true });

    /// <summary>Stores a report without claims; done when it is on the disk.</summary>
    /// <exception cref="StoreException">It could not be stored.</exception>
    public async Task<Stored> Add(NewReport report, CancellationToken cancellation)
    {
        var order = new Order(report, null, new TaskCompletionSource<Stored>(TaskCreationOptions.RunContinuationsAsynchronously));
        await _orders.Writer.WriteAsync(order, cancellation);
        return await order.Done.Task.WaitAsync(cancellation);
    }

    /// <summary>Brings the claims of a stored report; done when they are on the disk.</summary>
    public async Task SetClaims(string reportId, IReadOnlyList<Claim> claims, CancellationToken cancellation)
    {
        var order = new Order(null, (reportId, claims), new TaskCompletionSource<Stored>(TaskCreationOptions.RunContinuationsAsynchronously));
        await _orders.Writer.WriteAsync(order, cancellation);
        await order.Done.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Order>(MostEach);
        while (await _orders.Reader.WaitToReadAsync(stoppingToken))
        {
            batch.Clear();
            for (long bytes = 0; batch.Count < MostEach && bytes < BytesEach && _orders.Reader.TryRead(out var order);)
            {
                batch.Add(order);
                bytes += order.Report?.Original.Length ?? 0;
            }
            Carry(batch);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _orders.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        while (_orders.Reader.TryRead(out var order)) order.Done.TrySetCanceled(CancellationToken.None);
    }

    private void Carry(List<Order> batch)
    {
        try
        {
            var reports = batch.Where(o => o.Report is not null).ToList();
            var stored = stores.Use(store =>
            {
                var added = reports.Count == 0 ? [] : store.AddAll([.. reports.Select(o => o.Report!)], clock.GetCurrentInstant());
                var read = batch.Where(o => o.Read is not null).Select(o => o.Read!.Value).ToList();
                if (read.Count > 0) store.SetClaims(read);
                return added;
            });
            metrics.Accepted(stored.Count(s => s == Stored.Added));
            metrics.Repeated(stored.Count(s => s == Stored.AlreadyThere));
            for (var i = 0; i < reports.Count; i++) reports[i].Done.TrySetResult(stored[i]);
            foreach (var order in batch) order.Done.TrySetResult(Stored.AlreadyThere);
        }
#pragma warning disable CA1031 // Whoever waits for one of these must hear of it, whatever it was.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            foreach (var order in batch) order.Done.TrySetException(fault);
        }
    }

    private sealed record Order(NewReport? Report, (string ReportId, IReadOnlyList<Claim> Claims)? Read, TaskCompletionSource<Stored> Done);
}
