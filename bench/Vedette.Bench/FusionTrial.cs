using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vedette.Fusion;
using Vedette.Model;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>Fuses synthetic reports: speed in bulk, the cost of one more at 10,000 and at the end, memory, and how many of the
/// copies are found. Making the reports is not measured.</summary>
internal static class FusionTrial
{
    private const int Seed = 20211203;
    private const int Batch = 10_000;
    private const int OneByOne = 1_200;

    public static string Run(int total)
    {
        var made = new SyntheticReports(Seed);
        var live = new LiveFusion("bench", keepTexts: false);
        var truth = new Dictionary<string, string>(StringComparer.Ordinal);
        var (bulk, processor, assertions) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        StepTimes? early = null;
        var measured = 0;
        while (live.Count < total)
        {
            var batch = Made(made, Math.Min(Batch, total - live.Count), truth);
            var (before, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
            live.AddAll(batch);
            assertions += live.Settle();
            bulk += clock.Elapsed;
            processor += Process.GetCurrentProcess().TotalProcessorTime - before;
            measured += batch.Count;
            if (measured % 100_000 == 0) Console.Error.WriteLine($"bench: {live.Count:N0} reports, {measured / processor.TotalSeconds:N0} for each second of processor time, {GC.GetTotalMemory(false) / 1e9:0.00} GB");
            if (early is not null) continue;
            // The first round warms up: the code that takes in single reports has not run before.
            One(live, Made(made, OneByOne, truth));
            early = One(live, Made(made, OneByOne, truth));
        }
        var late = One(live, Made(made, OneByOne, truth));
        var held = GC.GetTotalMemory(forceFullCollection: true) / 1e9;
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
        var found = live.Copies().ToList();
        // A copy of a copy counts as found where it leads to the same first report.
        string First(string id) => truth.TryGetValue(id, out var original) ? First(original) : id;
        var right = found.Count(f => truth.ContainsKey(f.Copy) && First(f.Copy) == First(f.Original));

        var page = new StringBuilder();
        var line = CultureInfo.InvariantCulture;
        page.AppendLine(line, $"# Fusion speed, {DateTime.UtcNow:yyyy-MM-dd}\n");
        page.AppendLine(line, $"`dotnet run -c Release --project bench/Vedette.Bench -- fusion {total}`. Machine: {Machine.Describe()}.");
        page.AppendLine(line, $"Synthetic reports (seed {Seed}): five sentences and three counts each, 30 % copies (six of ten word for word, three respelled, one with a figure changed), in episodes of about a month. Claims and sketches in memory; making the reports is not measured.\n");
        page.AppendLine("| | |").AppendLine("| --- | ---: |");
        page.AppendLine(line, $"| reports | {live.Count:N0} |");
        page.AppendLine(line, $"| fused in bulk, reports a second | {measured / bulk.TotalSeconds:N0} |");
        page.AppendLine(line, $"| the same for each second of processor time | {measured / processor.TotalSeconds:N0} |");
        page.AppendLine(line, $"| one more at {Batch:N0} | {early!.Middle:0.00} ms in the middle, {early.Processor:0.00} ms of processor time |");
        page.AppendLine(line, $"| one more at {live.Count:N0} | {late.Middle:0.00} ms in the middle, {late.Processor:0.00} ms of processor time |");
        page.AppendLine(line, $"| processor time of the latter over the former | {late.Processor / early.Processor:0.00} |");
        page.AppendLine(line, $"| memory held; peak of the process | {held:0.00} GB; {memory:0.00} GB |");
        page.AppendLine(line, $"| copies: precision, recall | {(double)right / Math.Max(1, found.Count):0.000}, {(double)right / Math.Max(1, truth.Count):0.000} of {truth.Count:N0} |");
        return page.ToString();
    }

    private static List<(Report, IReadOnlyList<Claim>)> Made(SyntheticReports made, int number, Dictionary<string, string> truth)
    {
        var batch = new List<(Report, IReadOnlyList<Claim>)>(number);
        for (var i = 0; i < number; i++)
        {
            var (report, claims, copyOf) = made.Next();
            if (copyOf is not null) truth[report.Id] = copyOf;
            batch.Add((report, claims));
        }
        return batch;
    }

    /// <summary>Taking in one report, its stories folded, in milliseconds: the middle of many, and the mean processor time.</summary>
    private static StepTimes One(LiveFusion live, List<(Report Report, IReadOnlyList<Claim> Claims)> reports)
    {
        foreach (var (report, claims) in reports.Take(OneByOne / 4)) live.Add(report, claims);
        return StepTimes.Of(reports.Skip(OneByOne / 4), step => live.Add(step.Report, step.Claims));
    }
}
