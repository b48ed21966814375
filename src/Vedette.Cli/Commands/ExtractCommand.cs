using System.CommandLine;
using Vedette.Pipeline;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette extract</c>: claims as JSON Lines, in the order of the inputs, as they come.</summary>
internal static class ExtractCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var format = new Option<string>("--format") { Description = "Form of the claims.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("extract", "Print every claim of the reports with its evidence: one JSON object a line.") { paths, format, quiet };
        command.SetAction((parsed, cancellation) => Print(terminal, parsed.GetValue(paths)!, parsed.GetValue(quiet), cancellation));
        HelpWithExamples.Give(command,
            "vedette extract samples/buildup-2021 --format jsonl > claims.jsonl",
            "cat report.txt | vedette extract -");
        root.Add(command);
    }

    private static async Task<int> Print(Terminal terminal, string[] paths, bool quiet, CancellationToken cancellation)
    {
        using var run = new Session(terminal, quiet);
        await using var output = new BufferedStream(terminal.Out, 64 * 1024);
        var lines = new ClaimLines(output);
        await foreach (var claims in run.Stream(paths, cancellation))
        {
            lines.Write(claims);
            // A person, or a program that reads line by line, sees them as they come.
            await output.FlushAsync(cancellation);
        }
        run.Voice.Finish();
        return run.Voice.Status;
    }
}
