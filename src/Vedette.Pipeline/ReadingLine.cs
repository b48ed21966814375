using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Vedette.Collection;
using Vedette.Model;

namespace Vedette.Pipeline;

/// <summary>Collection into extraction: reports are read on several threads and handed on in the order in which they were
/// collected, so that the outcome never depends on the number of threads. Memory is bounded by <see cref="Window"/> and
/// <see cref="CharactersInFlight"/>; nothing of a report is kept once it is handed on.</summary>
public sealed class ReadingLine
{
    /// <summary>Most reports in flight for each worker.</summary>
    public const int Window = 4;

    /// <summary>Characters in flight above which no further report is begun.</summary>
    public const long CharactersInFlight = 64 * 1024 * 1024;

    // Parts of one report that are read ahead of whoever takes them.
    private const int PartsAhead = 1;

    private readonly Func<Report, IEnumerable<IReadOnlyList<Claim>>> _extract;
    private readonly Func<string, bool> _speaks;
    private readonly int _workers;

    /// <param name="extract">Reads the claims of a report, section by section; must be safe to call from several threads.</param>
    /// <param name="speaks">Whether there is a pack for a language (BCP 47).</param>
    /// <param name="workers">Threads, at least 1.</param>
    public ReadingLine(Func<Report, IEnumerable<IReadOnlyList<Claim>>> extract, Func<string, bool> speaks, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        (_extract, _speaks, _workers) = (extract, speaks, workers);
    }

    /// <summary>Reads everything that collection finds.</summary>
    /// <param name="collected">What collection finds; enumerated once, on the caller's thread.</param>
    /// <param name="progress">Told after each report.</param>
    /// <param name="inParts">Whether claims come as <see cref="ReadPart"/>s, section by section as they are read, so that no more of a very
    /// long report is held; the report itself then comes behind them without claims.</param>
    /// <param name="cancellation">Ends the run before the next report is begun.</param>
    public async IAsyncEnumerable<Reading> Run(
        IEnumerable<Collected> collected,
        IProgress<ReadingProgress>? progress = null,
        bool inParts = false,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collected);
        var pending = new Queue<(ChannelReader<Reading> Readings, int Length)>();
        var sofar = default(ReadingProgress);
        long inFlight = 0;
        var slots = new SemaphoreSlim(_workers);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            foreach (var item in collected)
            {
                cancellation.ThrowIfCancellationRequested();
                if (item is not (CollectedReport or ReadProblem)) continue;
                var length = item is CollectedReport found ? found.Report.Text.Length : 0;
                pending.Enqueue((Begin(item), length));
                inFlight += length;
                while (pending.Count >= _workers * Window || inFlight > CharactersInFlight
                       || (pending.TryPeek(out var first) && first.Readings.TryPeek(out _)))
                    await foreach (var reading in Next()) yield return reading;
            }
            while (pending.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                await foreach (var reading in Next()) yield return reading;
            }
        }
        finally
        {
            await ended.CancelAsync();
        }

        ChannelReader<Reading> Begin(Collected item)
        {
            var readings = Channel.CreateBounded<Reading>(PartsAhead);
            _ = Fill(item, readings.Writer, ended.Token);
            return readings.Reader;
        }

        async Task Fill(Collected item, ChannelWriter<Reading> to, CancellationToken end)
        {
            try
            {
                await slots.WaitAsync(end);
                try
                {
                    await Task.Run(() => item is CollectedReport found ? Read(found, inParts, to, end) : to.WriteAsync(new Unread((ReadProblem)item), end).AsTask(), end);
                }
                finally
                {
                    slots.Release();
                }
                to.Complete();
            }
#pragma warning disable CA1031 // Whoever reads the channel is told.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                to.Complete(fault);
            }
        }

        async IAsyncEnumerable<Reading> Next()
        {
            var (readings, length) = pending.Dequeue();
            var claims = 0;
            await foreach (var reading in readings.ReadAllAsync(ended.Token))
            {
                claims += reading switch { ReadPart part => part.Claims.Count, ReadReport whole => whole.Claims.Count, _ => 0 };
                if (reading is ReadReport)
                {
                    sofar = new ReadingProgress(sofar.Reports + 1, sofar.Claims + claims, sofar.Characters + length);
                    progress?.Report(sofar);
                }
                yield return reading;
            }
            inFlight -= length;
        }
    }

    private async Task Read(CollectedReport found, bool inParts, ChannelWriter<Reading> to, CancellationToken end)
    {
        var report = found.Report;
        var reference = report.Reference;
        if (!_speaks(reference.Language))
        {
            var language = reference.Language == "und" ? "its language could not be told" : $"there is no pack for its language ({reference.Language})";
            await to.WriteAsync(new ReadReport(report, found.Original, [], $"{language}: no claims were read"), end);
            return;
        }
        try
        {
            var claims = new List<Claim>();
            var any = false;
            foreach (var section in _extract(report))
            {
                if (section.Count == 0) continue;
                any = true;
                if (inParts) await to.WriteAsync(new ReadPart(section), end);
                else claims.AddRange(section);
            }
            var note = !any ? "no claims were found" : reference.Published is null ? "it has no date of publication" : null;
            await to.WriteAsync(new ReadReport(report, found.Original, claims, note), end);
        }
#pragma warning disable CA1031 // A fault in reading one report must not take the others with it.
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
        {
            var why = $"its claims could not be read ({fault.GetType().Name}: {fault.Message})";
            await to.WriteAsync(new Unread(new ReadProblem(reference.Path ?? "-", null, why, "This is a fault of the program: please report it with the file")), end);
        }
    }
}
