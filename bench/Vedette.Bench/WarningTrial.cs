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

/// <summary>Replays a year day by day from unfused reports, as the command does it; then a year of evidence that is fused already, and
/// takes in one more report at its end.</summary>
internal static class WarningTrial
{
    private const int Seed = 20220224;
    private const int ReportsADay = 200;
    private const int AssertionsAReport = 1;
    private const int Days = 365;
    private const int OneByOne = 400;
    private const int MonthDays = 30;

    private static readonly string[] Activities = ["exercise", "arrival", "transfer", "withdrawal", "logistics", "naval_movement", "air_defence_deployment", "border_incident", "live_fire", "other"];
    private static readonly SourceKind[] Kinds = [SourceKind.Government, SourceKind.ImageryProvider, SourceKind.Investigators, SourceKind.Media, SourceKind.Anonymous];

    /// <param name="scenario">What is asked.</param>
    /// <param name="borders">The legal borders.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="samples">The sample corpus: the year from reports is like it.</param>
    /// <param name="days">How many days of that year are replayed.</param>
    public static string Run(Scenario scenario, Borders borders, Stages stages, IReadOnlyList<Report> samples, int days)
    {
        var first = new LocalDate(2021, 3, 1);
        var corpus = Year(stages, samples, first, days);
        var (fused, fusedWall, byDay) = Replayed(scenario, stages, corpus, first, days);
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;

        var random = new Random(Seed);
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

        var page = new StringBuilder();
        var line = CultureInfo.InvariantCulture;
        page.AppendLine(line, $"# Speed of assessment, {DateTime.UtcNow:yyyy-MM-dd}\n");
        page.AppendLine(line, $"`dotnet run -c Release --project bench/Vedette.Bench -- warning`. Machine: {Machine.Describe()}.");
        page.AppendLine(line, $"Scenario {scenario.Id} with {scenario.Indicators.Count} indicators, one assessment a day, each day as known then (seed {Seed}).\n");
        page.AppendLine(line, $"**From reports.** {corpus.Reports.Count:N0} unfused reports in {days} days, {ReportsADay} a day in the mean with quiet and loud weeks, {corpus.Claims.Count:N0} claims of the kinds, sources, places and sizes of the sample corpus, 30 % copies. In the figure are fusing day by day and assessing each day; reading the claims from texts, another stage, is not.");
        page.AppendLine(line, $"**Assessment alone.** A year of {ReportsADay} reports a day with one new assertion each, all of them in the region, 100 independent origins, 400 places; reading and fusing are not in it.\n");
        page.AppendLine("| | |").AppendLine("| --- | ---: |");
        page.AppendLine(line, $"| {days} days from reports, seconds of processor time (by the clock) | {fused.TotalSeconds:0.0} ({fusedWall.TotalSeconds:0.0}) |");
        for (var from = 0; from < days; from += MonthDays)
        {
            var month = byDay.Skip(from).Take(MonthDays).ToList();
            var reports = corpus.Reports.Count(r => r.KnownDay >= first.PlusDays(from) && r.KnownDay < first.PlusDays(from + month.Count));
            page.AppendLine(line, $"| days {from + 1} to {from + month.Count}, {reports / (double)month.Count:0} reports a day: milliseconds of processor time a day; a report | {month.Average():0.0}; {month.Sum() / Math.Max(1, reports):0.00} |");
        }
        page.AppendLine(line, $"| peak memory of the process until then | {memory:0.00} GB |");
        page.AppendLine(line, $"| assessment alone, the year, seconds of processor time (by the clock) | {cpu.TotalSeconds:0.0} ({wall.TotalSeconds:0.0}) |");
        page.AppendLine(line, $"| one more report re-assessed at the end of it, milliseconds of processor time, mean | {one.Processor:0.00} |");
        page.AppendLine(line, $"| the same by the clock: median, 99 % under | {one.Middle:0.00}, {one.Slow:0.00} |");
        page.AppendLine(line, $"| lines of the last ledger | {board!.Ledger.Count:N0} |");
        return page.ToString();
    }

    private static Corpus Year(Stages stages, IReadOnlyList<Report> samples, LocalDate first, int days)
    {
        var claims = samples.Select(stages.Extract).ToList();
        var year = new SyntheticYear([.. claims.SelectMany(c => c)], claims.Count(c => c.Count == 0) / (double)claims.Count, Seed).Make(first, ReportsADay);
        var known = year.Reports.Where(r => r.KnownDay < first.PlusDays(days)).ToList();
        var ids = known.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new Corpus(known, [.. year.Claims.Where(c => ids.Contains(c.Report.Id))]);
    }

    private static (TimeSpan Cpu, TimeSpan Wall, List<double> ByDay) Replayed(Scenario scenario, Stages stages, Corpus corpus, LocalDate first, int days)
    {
        var series = ScenarioSeries.Of([scenario with { Since = first }], out _)!;
        var (clock, begun) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var byDay = new List<double>();
        var last = begun;
        stages.Replay(corpus, series, new ReplaySteps(first, first.PlusDays(days - 1), 1), null, CancellationToken.None, _ =>
        {
            var now = Process.GetCurrentProcess().TotalProcessorTime;
            byDay.Add((now - last).TotalMilliseconds);
            last = now;
        });
        return (Process.GetCurrentProcess().TotalProcessorTime - begun, clock.Elapsed, byDay);
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
