using System.Collections.Concurrent;
using Vedette.Storage.Sqlite;

namespace Vedette.Load;

/// <summary>The server is killed while it takes reports, again and again: every report that it said it took is there once.</summary>
internal static class KillTrial
{
    private const int Writers = 8;

    public static async Task<Outcome> Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("vedette-kill");
        try
        {
            var database = Path.Combine(folder.FullName, "load.db");
            var taken = new ConcurrentBag<string>();
            var (number, whole) = (-1, true);
            var random = new Random(20211204);
            for (var round = 0; round < rounds; round++)
            {
                using var server = await ServerProcess.Start(database);
                using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
                var (before, dead) = (taken.Count, false);
                var writers = Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
                {
                    while (!Volatile.Read(ref dead))
                    {
                        try
                        {
                            taken.Add(await IntakeTrial.Post(client, Reports.Body("kill", Interlocked.Increment(ref number))));
                        }
                        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
                        {
                            return;
                        }
                    }
                })).ToList();
                // By progress, not by the clock: a fast machine and a slow one are both in the middle of it.
                var until = before + 50 + random.Next(200);
                for (var tries = 0; taken.Count < until && tries < 6_000; tries++) await Task.Delay(5);
                server.Kill();
                dead = true;
                await Task.WhenAll(writers);
                whole &= taken.Count > before && Check(database, taken, out _);
            }
            Check(database, taken, out var last);
            return new Outcome($"kill: {rounds} rounds: {last}", [("kill -9 while 8 writers send", $"{rounds} times"), ("after the last start", last)], whole);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Check(string database, ConcurrentBag<string> taken, out string line)
    {
        using var store = new SqliteReportStore(database);
        var stored = store.Reports().Select(r => r.Id).ToList();
        var lost = taken.Except(stored, StringComparer.Ordinal).Count();
        var twice = stored.Count - stored.Distinct(StringComparer.Ordinal).Count();
        var chain = store.VerifyChain();
        line = $"{taken.Count} reports taken, {stored.Count} stored, {lost} lost, {twice} twice, chain {(chain.Holds ? "holds" : "is broken")}";
        return lost == 0 && twice == 0 && chain.Holds && chain.Links == stored.Count;
    }
}
