using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>How time and memory grow with the length of a report.</summary>
/// <param name="One">Processor time for a report of 1 MB, the best of three.</param>
/// <param name="Ten">Processor time for a report of 10 MB, the best of three, measured in turns with the other.</param>
/// <param name="Peaks">Most memory in bytes of a fresh process (working set: program, gazetteer and all) that reads the report of 10 MB
/// from a file, by what it reads in it.</param>
internal sealed record Growth(TimeSpan One, TimeSpan Ten, IReadOnlyList<(string What, long Bytes)> Peaks)
{
    private const int Megabyte = 1_000_000;
    private const int Rounds = 3;

    private static readonly Dictionary<string, Action<Report, Stages>> Work = new(StringComparer.Ordinal)
    {
        ["claims"] = ReadClaims,
        ["mentions"] = (report, stages) => Count(stages.Mentions(report, Enum.GetValues<MentionKind>().ToHashSet())),
        ["attributions"] = (report, stages) => Count(stages.Attributions(report)),
    };

    public static Growth Of(IReadOnlyList<Report> dense, Stages stages)
    {
        var (one, ten) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            one = Least(one, Time(Long(dense, Megabyte, round), stages));
            ten = Least(ten, Time(Long(dense, 10 * Megabyte, Rounds + round), stages));
        }
        return new Growth(one, ten, Peak(Long(dense, 10 * Megabyte, Rounds)));
    }

    /// <summary>The work of the fresh process: reads a file, as the commands do, and prints its own peak in bytes.</summary>
    /// <param name="what">claims, mentions or attributions.</param>
    /// <param name="file">The report.</param>
    /// <param name="stages">The readers.</param>
    public static void ReadAlone(string what, string file, Stages stages)
    {
        foreach (var report in stages.Collect([file], null).OfType<CollectedReport>()) Work[what](report.Report, stages);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64);
    }

    private static List<(string What, long Bytes)> Peak(Report report)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        File.WriteAllText(file, report.Text);
        try
        {
            return [.. Work.Keys.Select(what => (what, Peak(what, file)))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static long Peak(string what, string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Growth).Assembly.Location);
        foreach (var argument in new[] { "read-alone", what, file }) start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        return long.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }

    /// <summary>Section by section, as <c>vedette extract</c> does: what is written is held no longer.</summary>
    private static void ReadClaims(Report report, Stages stages)
    {
        var lines = new ClaimLines(Stream.Null);
        foreach (var section in stages.InSections(report)) lines.Write(section);
    }

    private static void Count<T>(IEnumerable<T> found)
    {
        foreach (var _ in found) { }
    }

    private static TimeSpan Time(Report report, Stages stages)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        Count(stages.InSections(report));
        return Environment.CpuUsage.TotalTime - before;
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

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
