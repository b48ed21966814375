using System.Diagnostics;
using System.Runtime;
using System.Text;
using Vedette.Model;

namespace Vedette.Pipeline.Measuring;

/// <summary>Measures a reading on one thread: after warm-up, what is found in memory, each pass over other texts than the one before.</summary>
/// <param name="read">Reads a report, and says how much was found in it.</param>
public sealed class SpeedTrial(Func<Report, int> read)
{
    // So few methods in a pass are compiled late by chance; more of them are warm-up.
    private const int Settled = 3;

    /// <summary>How long passes go unmeasured at least, by the clock and by the processor, and until the compiler has done its work, on a
    /// busy machine as well; at most five times as long by the clock.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>How long passes are measured, at least; the last one is finished.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Runs the trial.</summary>
    /// <param name="reports">Reports to read, at least one.</param>
    /// <exception cref="ArgumentException">There is no report.</exception>
    public Speed Run(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.Count == 0) throw new ArgumentException("there is no report to read", nameof(reports));
        var pass = 0;
        var before = Environment.CpuUsage.TotalTime;
        var compiled = 0L;
        bool Cold(TimeSpan elapsed) => elapsed < WarmUp || (elapsed < WarmUp * 5 && (Environment.CpuUsage.TotalTime - before < WarmUp || compiled > Settled));
        for (var clock = Stopwatch.StartNew(); Cold(clock.Elapsed) || pass < 2;)
        {
            var methods = JitInfo.GetCompiledMethodCount();
            Read(Prepare(reports, pass++));
            compiled = JitInfo.GetCompiledMethodCount() - methods;
        }

        var total = new Speed(0, 0, 0, TimeSpan.Zero, TimeSpan.Zero, 0);
        while (total.Elapsed < Length)
        {
            var texts = Prepare(reports, pass++);
            var bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.Text));
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var found = Read(texts);
            var elapsed = clock.Elapsed;
            processor = Environment.CpuUsage.TotalTime - processor;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            total = new Speed(total.Reports + texts.Count, total.Bytes + bytes, total.Found + found,
                total.Elapsed + elapsed, total.Processor + processor, total.AllocatedBytes + allocated);
        }
        return total;
    }

    private static List<Report> Prepare(IReadOnlyList<Report> reports, int pass) => [.. reports.Select(r => Perturbation.Of(r, pass))];

    private long Read(List<Report> reports)
    {
        var found = 0L;
        foreach (var report in reports) found += read(report);
        return found;
    }
}
