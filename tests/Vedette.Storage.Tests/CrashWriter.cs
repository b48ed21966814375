using Vedette.Storage.Sqlite;

namespace Vedette.Storage.Tests;

/// <summary>The process that the crash test kills: stores reports until it is done.</summary>
internal static class CrashWriter
{
    public const int ClaimsEach = 20;

    public static int Main(string[] args)
    {
        using var store = new SqliteReportStore(args[0]);
        for (var i = 0; i < int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); i++)
        {
            var report = Some.Report($"report {i} {new string('x', 20_000)}", "2021-12-04");
            var isNew = !store.Contains(report.Id);
            store.Add(report, Some.Bytes(report.Text), [.. Enumerable.Range(0, ClaimsEach).Select(n => Some.Claim(report, n, n + 5))], Some.Noon);
            // The test counts these lines to know how far the writing is.
            if (isNew) Console.WriteLine(i);
        }
        return 0;
    }
}
