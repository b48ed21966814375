using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Vedette.Model;
using Vedette.Pipeline.Measuring;

namespace Vedette.Bench;

/// <summary>Runs the programs of <c>bench/rivals</c> over the texts that we read, one after another, on one thread.</summary>
internal static class Rivals
{
    // So many changed copies of the texts that no pass meets the one before; an archive mix is twenty times as long.
    private const int DensePasses = 24;
    private const int MixPasses = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Their speeds; null where node or their packages are missing.</summary>
    public static IReadOnlyList<RivalSpeed>? Run(string folder, IReadOnlyList<Report> dense, IReadOnlyList<Report> mix)
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) return null;
        var texts = Path.Combine(Path.GetTempPath(), $"vedette-rivals-{Environment.ProcessId}.json");
        try
        {
            File.WriteAllText(texts, JsonSerializer.Serialize(new Dictionary<string, string[][]>(StringComparer.Ordinal)
            {
                ["dense"] = Passes(dense, DensePasses),
                ["archive mix"] = Passes(mix, MixPasses),
            }));
            var start = new ProcessStartInfo("node", ["run.mjs", texts]) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true };
            using var node = Process.Start(start)!;
            var output = node.StandardOutput.ReadToEndAsync();
            if (!node.WaitForExit(Patience) || node.ExitCode != 0) return null;
            using var json = JsonDocument.Parse(output.GetAwaiter().GetResult());
            return [.. json.RootElement.EnumerateArray().Select(r => new RivalSpeed(
                r.GetProperty("set").GetString()!, r.GetProperty("rival").GetString()!, r.GetProperty("mb_per_s").GetDouble(), r.GetProperty("mb_per_processor_s").GetDouble(), r.GetProperty("found").GetInt64()))];
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(texts);
        }
    }

    private static string[][] Passes(IReadOnlyList<Report> reports, int count) =>
        [.. Enumerable.Range(0, count).Select(pass => reports.Select(r => Perturbation.Of(r, pass).Text[r.BodyStart..]).ToArray())];
}
