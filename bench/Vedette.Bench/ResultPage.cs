using System.Globalization;
using System.Text;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>The page that records a run.</summary>
internal static class ResultPage
{
    public static string Write(string input, DateOnly day, IEnumerable<(string Name, Speed Speed)> rows, string sameClaims)
    {
        var page = new StringBuilder();
        page.AppendLine(CultureInfo.InvariantCulture, $"# Extraction speed, {day:yyyy-MM-dd}\n");
        page.AppendLine(CultureInfo.InvariantCulture, $"`dotnet run -c Release --project bench/Vedette.Bench -- {input}`, {Stages.ExtractorVersion}.");
        page.AppendLine(CultureInfo.InvariantCulture, $"Machine: {Machine.Describe()}.");
        page.AppendLine("One thread, after warm-up, claims in memory, other texts in each pass, nothing kept between reports.\n");
        page.AppendLine("| text | MB/s | MB per processor second | reports/s | claims a report | kB allocated a report | measured |");
        page.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, speed) in rows)
            page.AppendLine(CultureInfo.InvariantCulture,
                $"| {name} | {speed.MegabytesPerSecond:0.00} | {speed.MegabytesPerProcessorSecond:0.00} | {speed.ReportsPerSecond:N0} | {(double)speed.Claims / speed.Reports:0.00} | {speed.AllocatedKilobytesPerReport:N0} | {speed.Elapsed.TotalSeconds:0.0} s, {speed.Bytes / 1e6:0.0} MB |");
        page.AppendLine().AppendLine(sameClaims);
        return page.ToString();
    }
}
