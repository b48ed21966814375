using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>Runs the programs that an evaluation needs beside our own.</summary>
internal static class Scorer
{
    /// <summary>The scorer's table for a file of claims.</summary>
    /// <exception cref="InstallationException">Python is missing, or the scorer failed.</exception>
    public static Task<string> Run(EvaluationSet set, string claims, CancellationToken cancellation) =>
        Run(set.Scorer, ["--gold", .. set.Gold, "--claims", claims], cancellation);

    /// <summary>What a scorer prints.</summary>
    /// <exception cref="InstallationException">Python is missing, or the scorer failed.</exception>
    public static async Task<string> Run(string scorer, string[] arguments, CancellationToken cancellation)
    {
        var (status, output, error) = await Start("python3", null, [scorer, .. arguments], cancellation)
            ?? throw new InstallationException("python3 is missing", "Install Python 3.11 to run the scorer.");
        if (status != 0)
            throw new InstallationException($"the scorer failed: {error.Trim()}", "Look at the line that it names.");
        return output;
    }

    /// <summary>The counts of every kind in every marked report, by kind, in the scorer's order.</summary>
    /// <exception cref="InstallationException">Python is missing, or the scorer failed.</exception>
    public static async Task<IReadOnlyList<(string Kind, IReadOnlyList<KindCounts> Reports)>> Counts(EvaluationSet set, string claims, CancellationToken cancellation)
    {
        var kinds = new List<(string Kind, List<KindCounts> Reports)>();
        var result = Path.ChangeExtension(claims, ".json");
        try
        {
            foreach (var gold in set.Gold.SelectMany(folder => Directory.EnumerateFiles(folder, "*.gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
            {
                if (await Start("python3", null, [set.Scorer, "--gold", gold, "--claims", claims, "--json", result], cancellation) is not { Status: 0 })
                    throw new InstallationException($"the scorer failed on {gold}", "Run it by hand to see why.");
                using var scored = JsonDocument.Parse(await File.ReadAllBytesAsync(result, cancellation));
                foreach (var kind in scored.RootElement.GetProperty("kinds").EnumerateObject())
                {
                    var counts = new KindCounts(kind.Value.GetProperty("gold").GetInt32(), kind.Value.GetProperty("predicted").GetInt32(), kind.Value.GetProperty("matched").GetInt32());
                    var at = kinds.FindIndex(k => k.Kind == kind.Name);
                    if (at < 0) kinds.Add((kind.Name, [counts]));
                    else kinds[at].Reports.Add(counts);
                }
            }
        }
        finally
        {
            File.Delete(result);
        }
        return kinds.ConvertAll(k => (k.Kind, (IReadOnlyList<KindCounts>)k.Reports));
    }

    /// <summary>Short name of the commit of a checkout, with a plus where files differ from it; "unknown" outside one.</summary>
    public static async Task<string> Commit(string root, CancellationToken cancellation)
    {
        var head = await Start("git", root, ["rev-parse", "--short", "HEAD"], cancellation);
        if (head is not { Status: 0 }) return "unknown";
        var changes = await Start("git", root, ["status", "--porcelain", "--untracked-files=no"], cancellation);
        return head.Value.Output.Trim() + (changes is { Output.Length: > 0 } ? "+" : "");
    }

    private static async Task<(int Status, string Output, string Error)?> Start(
        string program, string? folder, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? "" };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output, await error);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
