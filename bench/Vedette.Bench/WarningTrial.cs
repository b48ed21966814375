using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;
using Vedette.Warning;

namespace Vedette.Bench;

/// <summary>Replays a year of synthetic evidence day by day, and takes in one more report: the evidence is what fusion makes of 200
/// reports a day, copies folded. Beside it weeks of reports with their claims, fused day by day as the command does it.</summary>
internal static class WarningTrial
{
    private const int Seed = 20220224;
    private const int ReportsADay = 200;
    private const int AssertionsAReport = 1;
    private const int Days = 365;
    private const int OneByOne = 100;
    private const int FusedDays = 30;

    private static readonly string[] Activities = ["exercise", "arrival", "transfer", "withdrawal", "logistics", "naval_movement", "air_defence_deployment", "border_incident", "live_fire", "other"];
    private static readonly SourceKind[] Kinds = [SourceKind.Government, SourceKind.ImageryProvider, SourceKind.Investigators, SourceKind.Media, SourceKind.Anonymous];

    public static string Run(Scenario scenario, Borders borders, Stages stages)
    {
        // One core: nothing here starts a thread.
        var random = new Random(Seed);
        var first = new LocalDate(2021, 3, 1);
        var made = Enumerable.Range(0, Days).Select(d => Enumerable.Range(0, ReportsADay * AssertionsAReport).Select(i => Made(random, d, i, first)).ToList()).ToList();
        var assessor = new Assessor(scenario, borders);
        Assessment? board = null;
        var (clock, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        for (var day = 0; day < Days; day++)
        {
            foreach (var evidence in made[day]) assessor.Show(evidence);
            board = assessor.Assess(first.PlusDays(day), board);
        }
        var (wall, cpu) = (clock.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - processor);
        var more = Enumerable.Range(0, OneByOne).Select(i => Enumerable.Range(0, AssertionsAReport).Select(k => Made(random, Days - 1, 1_000_000 + i * AssertionsAReport + k, first)).ToList()).ToList();
        var one = StepTimes.Of(more, step =>
        {
            foreach (var evidence in step) assessor.Show(evidence);
            board = assessor.Assess(first.PlusDays(Days - 1), board);
        });

        var (fused, fusedClaims) = Fused(scenario, stages);

        var page = new StringBuilder();
        var line = CultureInfo.InvariantCulture;
        page.AppendLine(line, $"# Speed of assessment, {DateTime.UtcNow:yyyy-MM-dd}\n");
        page.AppendLine(line, $"`dotnet run -c Release --project bench/Vedette.Bench -- warning`. Machine: {Machine.Describe()}.");
        page.AppendLine(line, $"A year of {ReportsADay} reports a day with one new assertion each, all of them in the region (seed {Seed}), 100 independent origins, 400 places, scenario {scenario.Id} with {scenario.Indicators.Count} indicators, one assessment a day, one thread. Reading and fusing are not in these figures. The last line has fusing in it: reports with three claims each, 30 % copies, a picture of all that is known made for each day.\n");
        page.AppendLine("| | |").AppendLine("| --- | ---: |");
        page.AppendLine(line, $"| assertions | {Days * ReportsADay * AssertionsAReport:N0} |");
        page.AppendLine(line, $"| the year, seconds | {wall.TotalSeconds:0.0} |");
        page.AppendLine(line, $"| the year, seconds of processor time | {cpu.TotalSeconds:0.0} |");
        page.AppendLine(line, $"| one more report at the end of it, milliseconds: median, 95 % under | {one.Middle:0.00}, {one.Slow:0.00} |");
        page.AppendLine(line, $"| the same, milliseconds of processor time, mean | {one.Processor:0.00} |");
        page.AppendLine(line, $"| {FusedDays} days of {ReportsADay} reports ({fusedClaims:N0} claims) fused and assessed, seconds of processor time | {fused.TotalSeconds:0.0} |");
        page.AppendLine(line, $"| lines of the last ledger | {board!.Ledger.Count:N0} |");
        return page.ToString();
    }

    private static (TimeSpan Cpu, int Claims) Fused(Scenario scenario, Stages stages)
    {
        var stream = new SyntheticReports(Seed);
        var made = Enumerable.Range(0, FusedDays * ReportsADay).Select(_ => stream.Next()).ToList();
        var corpus = new Corpus([.. made.Select(m => m.Report)], [.. made.SelectMany(m => m.Claims)]);
        var first = corpus.Reports[0].KnownDay!.Value;
        var series = ScenarioSeries.Of([scenario with { Since = first }], out _)!;
        var begun = Process.GetCurrentProcess().TotalProcessorTime;
        stages.Replay(corpus, series, new ReplaySteps(first, first.PlusDays(FusedDays - 1), 1), null, CancellationToken.None);
        return (Process.GetCurrentProcess().TotalProcessorTime - begun, corpus.Claims.Count);
    }

    private static Evidence Made(Random random, int day, int number, LocalDate first)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{day}-{number}");
        var (lat, lon) = (Math.Round(45.0 + random.Next(20) * 0.45, 2), Math.Round(28.0 + random.Next(20) * 0.75, 2));
        var place = string.Create(CultureInfo.InvariantCulture, $"p{lat}-{lon}");
        var kind = random.Next(3);
        var figure = 60_000.0 + random.Next(100) * 1000;
        var claim = new Claim
        {
            Id = "c-" + id,
            Kind = kind switch { 0 => ClaimKind.ForceEstimate, 1 => ClaimKind.SiteObservation, _ => ClaimKind.Activity },
            Report = new ReportReference("r-" + id, null, null, null, null, null, PublishedBasis.Unknown, "en", id),
            Evidence = new Span(0, 60, "A camp has grown near the railway, and trucks stand in the woods."),
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Reported,
            Actor = "RU",
            Places = [new ClaimPlace(new Span(0, 1, place), PlaceRole.At, place, place, "PPL", "RU", lat, lon, 3)],
            Counted = kind == 0 ? "personnel" : null,
            Status = kind == 0 ? ForceStatus.Present : null,
            Quantity = kind == 0 ? new Quantity(figure, figure, figure, Comparator.Exactly, false, new Span(0, 6, "number")) : null,
            Site = kind == 1 ? "camp" : null,
            State = kind == 1 ? (SiteState)random.Next(6) : null,
            Activity = kind == 2 ? Activities[random.Next(Activities.Length)] : null,
        };
        var source = Kinds[random.Next(Kinds.Length)];
        return new Evidence
        {
            Id = "a-" + id,
            Claim = claim,
            Origin = string.Create(CultureInfo.InvariantCulture, $"{source} {random.Next(20)}"),
            Kind = source,
            Reliability = "BBCD"[random.Next(4)],
            Credibility = 1 + random.Next(4),
            Known = first.PlusDays(day),
            Fact = $"{claim.Kind}|{claim.State}|{claim.Activity}|{place}",
            PlaceKey = place,
            Claims = [claim.Id],
        };
    }
}
