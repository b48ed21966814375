using System.Runtime.CompilerServices;
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

    private readonly Func<Report, IReadOnlyList<Claim>> _extract;
    private readonly Func<string, bool> _speaks;
    private readonly int _workers;

    /// <param name="extract">Reads the claims of a report; must be safe to call from several threads.</param>
    /// <param name="speaks">Whether there is a pack for a language (BCP 47).</param>
    /// <param name="workers">Threads, at least 1.</param>
    public ReadingLine(Func<Report, IReadOnlyList<Claim>> extract, Func<string, bool> speaks, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        (_extract, _speaks, _workers) = (extract, speaks, workers);
    }

    /// <summary>Reads everything that collection finds.</summary>
    /// <param name="collected">What collection finds; enumerated once, on the caller's thread.</param>
    /// <param name="progress">Told after each report.</param>
    /// <param name="cancellation">Ends the run before the next report is begun.</param>
    public async IAsyncEnumerable<Reading> Run(
        IEnumerable<Collected> collected,
        IProgress<ReadingProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collected);
        var pending = new Queue<(Task<Reading> Task, int Length)>();
        var sofar = default(ReadingProgress);
        long inFlight = 0;
        var slots = new SemaphoreSlim(_workers);

        foreach (var item in collected)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (item)
            {
                case CollectedReport found:
                    pending.Enqueue((Begin(found), found.Report.Text.Length));
                    inFlight += found.Report.Text.Length;
                    break;
                case ReadProblem problem:
                    pending.Enqueue((Task.FromResult<Reading>(new Unread(problem)), 0));
                    break;
                default:
                    continue;
            }
            while (pending.Count >= _workers * Window || inFlight > CharactersInFlight
                   || (pending.Count > 0 && pending.Peek().Task.IsCompleted))
                yield return await Next();
        }
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return await Next();
        }

        async Task<Reading> Begin(CollectedReport found)
        {
            await slots.WaitAsync(cancellation);
            try
            {
                return await Task.Run(() => Read(found), cancellation);
            }
            finally
            {
                slots.Release();
            }
        }

        async Task<Reading> Next()
        {
            var (task, length) = pending.Dequeue();
            var reading = await task;
            inFlight -= length;
            if (reading is ReadReport read)
            {
                sofar = new ReadingProgress(sofar.Reports + 1, sofar.Claims + read.Claims.Count, sofar.Characters + length);
                progress?.Report(sofar);
            }
            return reading;
        }
    }

    private Reading Read(CollectedReport found)
    {
        var report = found.Report;
        var reference = report.Reference;
        if (!_speaks(reference.Language))
        {
            var language = reference.Language == "und" ? "its language could not be told" : $"there is no pack for its language ({reference.Language})";
            return new ReadReport(report, found.Original, [], $"{language}: no claims were read");
        }
        try
        {
            var claims = _extract(report);
            var note = claims.Count == 0 ? "no claims were found" : reference.Published is null ? "it has no date of publication" : null;
            return new ReadReport(report, found.Original, claims, note);
        }
#pragma warning disable CA1031 // A fault in reading one report must not take the others with it.
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
        {
            var why = $"its claims could not be read ({fault.GetType().Name}: {fault.Message})";
            return new Unread(new ReadProblem(reference.Path ?? "-", null, why, "This is a fault of the program: please report it with the file"));
        }
    }
}
