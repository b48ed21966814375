using System.Diagnostics;
using Vedette.Storage.Sqlite;

namespace Vedette.Storage.Tests;

/// <summary>A writing process is killed after a number of reports, and at a moment within the next, that differ from round to round.</summary>
[Trait("Category", "Slow")]
public sealed class CrashTests : IDisposable
{
    private const int Rounds = 20;
    private const int MostEach = 20;
    private const int Reports = Rounds * (MostEach + 40); // more than all rounds can write before they are killed

    private readonly string folder = Directory.CreateTempSubdirectory("vedette-crash").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void After_a_kill_each_report_is_whole_or_absent_and_the_next_run_completes()
    {
        var file = Path.Combine(folder, "crash.db");
        var (seen, midway) = (0, 0);
        var random = new Random(20211204);
        for (var round = 0; round < Rounds; round++)
        {
            using (var writer = Start(file))
            {
                for (var written = random.Next(MostEach); written >= 0; written--) writer.StandardOutput.ReadLine();
                Thread.Sleep(random.Next(5));
                writer.Kill();
                writer.WaitForExit();
            }
            var stored = Check(file);
            stored.ShouldBeGreaterThanOrEqualTo(seen);
            seen = stored;
            if (stored is > 0 and < Reports) midway++;
        }

        midway.ShouldBe(Rounds);
        using (var last = Start(file))
        {
            last.StandardOutput.ReadToEnd();
            last.WaitForExit();
            last.ExitCode.ShouldBe(0);
        }
        Check(file).ShouldBe(Reports);
    }

    private static int Check(string file)
    {
        using var store = new SqliteReportStore(file);
        var reports = 0;
        foreach (var report in store.Reports())
        {
            reports++;
            store.Original(report.Id).ShouldBe(Some.Bytes(report.Text));
            store.Claims(report.Id).Select(c => c.Id).Distinct().Count().ShouldBe(CrashWriter.ClaimsEach);
            store.Carriers(report.Id).Count.ShouldBe(1);
        }
        store.Search("report").Count.ShouldBe(reports);
        store.VerifyChain().ShouldBe(new ChainCheck(reports));
        return reports;
    }

    private static Process Start(string file) => Process.Start(new ProcessStartInfo("dotnet")
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
        ArgumentList = { "exec", typeof(CrashTests).Assembly.Location, file, Reports.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    })!;
}
