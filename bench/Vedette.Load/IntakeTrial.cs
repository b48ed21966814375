using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Vedette.Storage.Sqlite;

namespace Vedette.Load;

/// <summary>Reports as fast as the server takes them.</summary>
internal static class IntakeTrial
{
    private const double LeastASecond = 1_000;

    public static async Task<Outcome> Run(int reports, int writers)
    {
        var folder = Directory.CreateTempSubdirectory("vedette-load");
        try
        {
            var database = Path.Combine(folder.FullName, "load.db");
            var taken = new ConcurrentBag<string>();
            TimeSpan took, processor;
            double peak;
            using (var server = await ServerProcess.Start(database))
            {
                var bodies = Enumerable.Range(0, reports).Select(n => Reports.Body("intake", n)).ToList();
                using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
                foreach (var warm in Enumerable.Range(0, 50)) taken.Add(await Post(client, Reports.Body("warm", warm)));
                var before = server.Processor();
                var begun = Stopwatch.GetTimestamp();
                var next = -1;
                await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
                {
                    for (int mine; (mine = Interlocked.Increment(ref next)) < bodies.Count;) taken.Add(await Post(client, bodies[mine]));
                })));
                took = Stopwatch.GetElapsedTime(begun);
                (peak, processor) = (server.PeakMegabytes(), server.Processor() - before);
                // At once: what was taken must be on the disk already.
                server.Kill();
            }
            using var store = new SqliteReportStore(database);
            var stored = store.Reports().Select(r => r.Id).ToList();
            var lost = taken.Except(stored, StringComparer.Ordinal).Count();
            var twice = stored.Count - stored.Distinct(StringComparer.Ordinal).Count() + (taken.Count - taken.Distinct(StringComparer.Ordinal).Count());
            var rate = reports / took.TotalSeconds;
            var holds = lost == 0 && twice == 0 && rate >= LeastASecond && store.VerifyChain().Holds;
            return new Outcome(
                FormattableString.Invariant($"intake: {reports} reports of 2 KB by {writers} writers: {rate:0} a second, {processor.TotalMilliseconds / reports:0.00} ms of the server's processor each; {lost} lost, {twice} twice, {stored.Count} stored; server {peak:0} MB at most"),
                [
                    ("reports of 2 KB; writers", FormattableString.Invariant($"{reports:#,0}; {writers}")),
                    ("accepted a second: on the disk before the answer", FormattableString.Invariant($"{rate:#,0}")),
                    ("of the server's processor time, each", FormattableString.Invariant($"{processor.TotalMilliseconds / reports:0.00} ms")),
                    ("lost; twice, after the server was killed at the end", FormattableString.Invariant($"{lost}; {twice}")),
                    ("most memory of the server", FormattableString.Invariant($"{peak:0} MB")),
                ],
                holds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Sends a report and gives its id once it is taken.</summary>
    public static async Task<string> Post(HttpClient client, byte[] bytes)
    {
        using var body = new ByteArrayContent(bytes);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/api/reports", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
