using System.Diagnostics;
using System.Text;
using Vedette.Model;

namespace Vedette.Pipeline.Measuring;

/// <summary>Measures extraction on one thread: after warm-up, claims in memory, each pass over other texts than the one before.</summary>
/// <param name="extract">Reads the claims of a report.</param>
public sealed class SpeedTrial(Func<Report, IReadOnlyList<Claim>> extract)
{
    /// <summary>How long passes go unmeasured, so that the compiler has done its work.</summary>
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
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp || pass < 2;) Read(Prepare(reports, pass++));

        var total = new Speed(0, 0, 0, TimeSpan.Zero, TimeSpan.Zero, 0);
        while (total.Elapsed < Length)
        {
            var texts = Prepare(reports, pass++);
            var bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.Text));
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var claims = Read(texts);
            var elapsed = clock.Elapsed;
            processor = Environment.CpuUsage.TotalTime - processor;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            total = new Speed(total.Reports + texts.Count, total.Bytes + bytes, total.Claims + claims.Sum(c => (long)c.Count),
                total.Elapsed + elapsed, total.Processor + processor, total.AllocatedBytes + allocated);
        }
        return total;
    }

    private static List<Report> Prepare(IReadOnlyList<Report> reports, int pass) => [.. reports.Select(r => Perturbation.Of(r, pass))];

    private List<IReadOnlyList<Claim>> Read(List<Report> reports)
    {
        var claims = new List<IReadOnlyList<Claim>>(reports.Count);
        foreach (var report in reports) claims.Add(extract(report));
        return claims;
    }
}
