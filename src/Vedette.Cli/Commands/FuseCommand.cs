using System.CommandLine;
using System.Text;
using Vedette.Fusion;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette fuse</c>: the picture as canonical JSON.</summary>
internal static class FuseCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var format = new Option<string>("--format") { Description = "Form of the picture.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var folder = new Option<string?>("--out") { Description = "Also write picture.json, groups.jsonl and copies.jsonl into this folder.", HelpName = "DIR" };
        var command = new Command("fuse", "Print the picture: claims folded into assertions, by theatre, question and origin.")
        {
            paths, format, folder, database, asOf, quiet,
        };
        Inputs.OrDatabase(command, paths, database);
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.GetValue(folder) is { } path ? OutputFolder.Open(path) : null;
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            var picture = run.Stages.Fuse(corpus, parsed.GetValue(asOf));
            var json = Encoding.UTF8.GetBytes(PictureJson.Write(picture));
            output?.Write("picture.json", file => file.Write(json));
            output?.WriteLines("groups.jsonl", FusedLines.Groups(picture));
            output?.WriteLines("copies.jsonl", FusedLines.Copies(picture));
            terminal.Out.Write(json);
            terminal.Out.WriteByte((byte)'\n');
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette fuse samples/buildup-2021 --format json | jq '.questions[].id'",
            "vedette fuse reports/ --as-of 2021-12-03 --out out");
        root.Add(command);
    }
}
