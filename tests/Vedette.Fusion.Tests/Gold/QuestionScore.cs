using System.Diagnostics;
using System.Globalization;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

/// <summary>Runs the scorers of <c>../shared/score</c> and reads their summary lines.</summary>
internal static class QuestionScore
{
    public static Dictionary<string, double> Of(Picture picture, string gold)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, PictureJson.Write(picture));
            return Run("score_questions.py", "--gold", Path.Combine(SharedGold.Root!, "gold", gold), "--picture", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static Dictionary<string, double> Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(SharedGold.Root!, "score", script));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
        var summary = output.Split('\n').Last(l => l.StartsWith("SUMMARY ", StringComparison.Ordinal));
        return summary.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(p => p.Split('='))
            .ToDictionary(p => p[0], p => double.TryParse(p[1], CultureInfo.InvariantCulture, out var number) ? number : double.NaN, StringComparer.Ordinal);
    }
}
