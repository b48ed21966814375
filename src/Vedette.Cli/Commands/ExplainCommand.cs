using System.CommandLine;
using Vedette.Publishing;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette explain</c>: everything behind a thing of the picture.</summary>
internal static class ExplainCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of an assertion, question, site, claim, origin, report, register or calendar entry or gauge; or a figure, such as 94,300." };
        var paths = Inputs.Paths();
        paths.Description = "Files and folders of reports, or a picture.json.";
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var command = new Command("explain", "Show everything behind an assertion, a site or a figure: members, chains, relations, grades, rules.") { id, paths, database, asOf, quiet };
        Inputs.OrDatabase(command, paths, database, "reports, a picture.json");
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var picture = await run.Picture(parsed.GetValue(paths)!, parsed.GetValue(database), parsed.GetValue(asOf), cancellation);
            var found = Explanation.Of(picture, parsed.GetValue(id)!);
            terminal.WriteLines(found.SelectMany(e => e.Lines).Select(SafeText.Visible));
            run.Voice.Finish();
            if (found.Count > 0) return run.Voice.Status;
            await terminal.Error.WriteLineAsync($"vedette: {SafeText.Visible(parsed.GetValue(id)!)}: nothing in the picture has this id or figure");
            return ExitCode.SomeUnread;
        });
        HelpWithExamples.Give(command,
            "vedette explain 175,000 samples/buildup-2021",
            "vedette explain s-geonames-470838 out/picture.json",
            "vedette explain o-government-of-ukraine --db watch.db --as-of 2021-12-03");
        root.Add(command);
    }
}
