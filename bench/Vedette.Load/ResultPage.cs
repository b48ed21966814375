using System.Globalization;
using System.Text;
using Vedette.Pipeline.Measuring;

namespace Vedette.Load;

/// <summary>The page of results.</summary>
internal static class ResultPage
{
    public static string Write(DateOnly day, string? others, IReadOnlyList<(string Command, Outcome Outcome)> trials)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # The live picture under load, {day:yyyy-MM-dd}

            Server and senders share one machine: {Machine.Describe()}. The program is compiled ahead of time, as the launcher does it
            (`dotnet publish bench/Vedette.Load -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o build/load`), and the server
            has just been started: what it compiles anew while it runs is in the figures.

            """);
        // Other work on the machine makes every time by the clock longer; figures of processor time are little moved by it.
        if (others is not null) page.Append(CultureInfo.InvariantCulture, $"Load of the machine before the first trial, of other work: {others} (Linux, mean of a minute): times by the clock are those of a machine\nthat did that as well, \"not met\" is said of them; processor time, memory and what must not be lost are hardly moved by it.\n");
        foreach (var (command, outcome) in trials)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## `Vedette.Load {command}`{(outcome.Holds ? "" : ": not met")}\n\n| | |\n| --- | ---: |\n");
            foreach (var (what, figure) in outcome.Rows) page.Append(CultureInfo.InvariantCulture, $"| {what} | {figure} |\n");
        }
        return page.ToString();
    }
}
