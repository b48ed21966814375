using System.Diagnostics;
using System.Text;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>How time and memory grow with the length of a report.</summary>
/// <param name="One">Processor time for a report of 1 MB, the best of three.</param>
/// <param name="Ten">Processor time for a report of 10 MB.</param>
/// <param name="PeakBytes">Most memory that the process had, the trials before included.</param>
internal sealed record Growth(TimeSpan One, TimeSpan Ten, long PeakBytes)
{
    private const int Megabyte = 1_000_000;

    public static Growth Of(IReadOnlyList<Report> dense, Stages stages)
    {
        var one = Enumerable.Range(0, 3).Select(pass => Time(Long(dense, Megabyte, pass), stages)).Min();
        var ten = Time(Long(dense, 10 * Megabyte, 3), stages);
        using var self = Process.GetCurrentProcess();
        return new Growth(one, ten, self.PeakWorkingSet64);
    }

    private static TimeSpan Time(Report report, Stages stages)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        stages.Extract(report);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>The texts one after another, changed in each round, up to a length.</summary>
    private static Report Long(IReadOnlyList<Report> dense, int length, int pass)
    {
        var text = new StringBuilder(length + 4096);
        for (var round = pass * 100; text.Length < length; round++)
            foreach (var report in dense)
                if (text.Length < length) text.Append(Perturbation.Of(report, round).Text.AsSpan(report.BodyStart)).Append("\n\n");
        return dense[0] with { Text = text.ToString(0, length), BodyStart = 0 };
    }
}
