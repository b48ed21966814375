using System.CommandLine;
using System.Text.Json;
using Vedette.Model;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette attributions</c>: every reported statement with its source, cue and content, as JSON Lines, whether or
/// not a claim rests on it.</summary>
internal static class AttributionsCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var format = new Option<string>("--format") { Description = "Form of the attributions.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("attributions", "Print who says what in the reports, by which words: one JSON object a line.") { paths, format, quiet };
        command.SetAction((parsed, cancellation) => Print(terminal, parsed.GetValue(paths)!, parsed.GetValue(quiet), cancellation));
        HelpWithExamples.Give(command,
            "vedette attributions samples/buildup-2021 --format jsonl > attributions.jsonl",
            "cat report.txt | vedette attributions -");
        root.Add(command);
    }

    private static async Task<int> Print(Terminal terminal, string[] paths, bool quiet, CancellationToken cancellation)
    {
        using var run = new Session(terminal, quiet);
        await using var output = new BufferedStream(terminal.Out, 64 * 1024);
        foreach (var report in run.Reports(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var statement in run.Stages.Attributions(report))
            {
                await JsonSerializer.SerializeAsync(output, statement, WireJson.Relaxed.ReportedStatement, cancellation);
                output.WriteByte((byte)'\n');
            }
        }
        run.Voice.Finish();
        return run.Voice.Status;
    }
}
