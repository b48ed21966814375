using System.CommandLine;
using Vedette.Fusion;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette copies</c>: which reports, passages and claims repeat which.</summary>
internal static class CopiesCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var format = new Option<string>("--format") { Description = "Form of the pairs, one a line.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var level = new Option<string>("--level")
        {
            Description = "Pairs of whole reports, of passages that stand twice (twins inside one report among them), or of claims.",
            DefaultValueFactory = _ => "report",
        };
        level.AcceptOnlyFromAmong("report", "passage", "claim");
        var command = new Command("copies", "Print what copies what: a the copy, b what it copies, how, how sure, and what changed.") { paths, format, level, database, asOf, quiet };
        Inputs.OrDatabase(command, paths, database);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            var picture = run.Stages.Fuse(corpus, parsed.GetValue(asOf));
            terminal.WriteLines(parsed.GetValue(level) switch
            {
                "passage" => FusedLines.Passages(picture),
                "claim" => FusedLines.ClaimCopies(picture),
                _ => FusedLines.Copies(picture),
            });
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette copies samples/buildup-2021 --format jsonl",
            "vedette copies reports/ --level passage | jq 'select(.a == .b)'");
        root.Add(command);
    }
}
