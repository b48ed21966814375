using System.Diagnostics;
using System.Net.Http.Headers;

namespace Vedette.Load;

/// <summary>Many open stations, and a new report every second.</summary>
internal static class StreamTrial
{
    private const double MostMilliseconds = 250;
    private const double MostMegabytes = 600;

    public static async Task<Outcome> Run(int stations, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("vedette-load");
        try
        {
            using var server = await ServerProcess.Start(Path.Combine(folder.FullName, "load.db"));
            using var client = new HttpClient { BaseAddress = server.Address };
            // The first reports warm up both sides.
            for (var i = 0; i < 20; i++) await Send(client, "warm", 20 * i);
            await Task.Delay(TimeSpan.FromSeconds(5));
            var all = new List<Station>();
            for (var i = 0; i < stations; i++) all.Add(await Station.Open(server.Address, seconds));
            await Task.Delay(TimeSpan.FromSeconds(2));

            var before = server.Processor();
            var begun = new long[seconds];
            for (var second = 0; second < seconds; second++)
            {
                var next = Stopwatch.GetTimestamp() + Stopwatch.Frequency;
                begun[second] = Stopwatch.GetTimestamp();
                await Send(client, "load", 20 * second);
                var rest = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), next);
                if (rest > TimeSpan.Zero) await Task.Delay(rest);
            }
            for (var tries = 0; tries < 100 && all.Exists(s => s.Missing > 0); tries++) await Task.Delay(100);

            var latencies = all.SelectMany(s => s.Arrivals.Select((at, n) => at == 0 ? double.PositiveInfinity : Stopwatch.GetElapsedTime(begun[n], at).TotalMilliseconds)).Order().ToArray();
            var missing = all.Sum(s => s.Missing);
            var gaps = all.Count(s => s.HasGap) + (all.Select(s => s.Last).Distinct().Count() - 1);
            var (p50, p99, peak) = (latencies[latencies.Length / 2], latencies[(int)(latencies.Length * 0.99)], server.PeakMegabytes());
            var each = (server.Processor() - before).TotalMilliseconds / seconds;
            foreach (var station in all) station.Dispose();
            return new Outcome(
                FormattableString.Invariant($"streams: {stations} stations, {seconds} reports: {missing} deliveries missing, {gaps} stations with gaps; from POST to the bytes p50 {p50:0} ms, p99 {p99:0} ms, most {latencies[^1]:0} ms; {each:0} ms of the server's processor for each report to all stations; server {peak:0} MB at most"),
                [
                    ("open streams; reports, one a second", FormattableString.Invariant($"{stations:#,0}; {seconds}")),
                    ("deliveries missing; stations with gaps", FormattableString.Invariant($"{missing}; {gaps}")),
                    ("from POST to the bytes at each: half; 99 of 100; most", FormattableString.Invariant($"{p50:0} ms; {p99:0} ms; {latencies[^1]:0} ms")),
                    ("of the server's processor time, each report to all", FormattableString.Invariant($"{each:0} ms")),
                    ("most memory of the server", FormattableString.Invariant($"{peak:0} MB")),
                ],
                missing == 0 && gaps == 0 && p99 < MostMilliseconds && !(peak >= MostMegabytes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Send(HttpClient client, string run, int number)
    {
        using var body = new ByteArrayContent(Reports.Body(run, number));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/api/reports", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
    }
}
