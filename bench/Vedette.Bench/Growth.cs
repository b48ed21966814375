using System.Diagnostics;
using System.Text;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>How time and memory grow with the length of a report.</summary>
/// <param name="One">Processor time for a report of 1 MB, the best of three.</param>
/// <param name="Ten">Processor time for a report of 10 MB.</param>
/// <param name="PeakBytes">Most memory of a fresh process (working set: program, gazetteer and all) that reads the report of 10 MB
/// from a file and writes its claims as JSON.</param>
internal sealed record Growth(TimeSpan One, TimeSpan Ten, long PeakBytes)
{
    private const int Megabyte = 1_000_000;

    public static Growth Of(IReadOnlyList<Report> dense, Stages stages)
    {
        var one = Enumerable.Range(0, 3).Select(pass => Time(Long(dense, Megabyte, pass), stages)).Min();
        var ten = Time(Long(dense, 10 * Megabyte, 3), stages);
        return new Growth(one, ten, Peak(Long(dense, 10 * Megabyte, 3)));
    }

    /// <summary>The work of the fresh process: reads a file, writes its claims to nowhere, and prints its own peak in bytes.</summary>
    public static void ReadAlone(string file, Stages stages)
    {
        var lines = new ClaimLines(Stream.Null);
        foreach (var report in stages.Collect([file], null).OfType<CollectedReport>()) 
            foreach (var section in stages.InSections(report.Report)) lines.Write(section);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64);
    }

    private static long Peak(Report report)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        File.WriteAllText(file, report.Text);
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Growth).Assembly.Location);
            start.ArgumentList.Add("read-alone");
            start.ArgumentList.Add(file);
            using var child = Process.Start(start)!;
            return long.Parse(child.StandardOutput.ReadToEnd(), System.Globalization.CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(file);
        }
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
