using System.Diagnostics;
using Vedette.Storage.Sqlite;

namespace Vedette.Storage.Tests;

/// <summary>A writing process is killed at points that differ from round to round.</summary>
[Trait("Category", "Slow")]
public sealed class CrashTests : IDisposable
{
    private const int Reports = 300;

    private readonly string folder = Directory.CreateTempSubdirectory("vedette-crash").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void After_a_kill_each_report_is_whole_or_absent_and_the_next_run_completes()
    {
        var file = Path.Combine(folder, "crash.db");
        var (seen, midway) = (0, 0);
        var random = new Random(20211204);
        for (var round = 0; round < 20; round++)
        {
            using (var writer = Start(file))
            {
                if (!writer.WaitForExit(300 + random.Next(600))) writer.Kill();
                writer.WaitForExit();
            }
            var stored = Check(file);
            stored.ShouldBeGreaterThanOrEqualTo(seen);
            seen = stored;
            if (stored is > 0 and < Reports) midway++;
        }

        midway.ShouldBeGreaterThan(0);
        using (var last = Start(file))
        {
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
        ArgumentList = { "exec", typeof(CrashTests).Assembly.Location, file, Reports.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    })!;
}
