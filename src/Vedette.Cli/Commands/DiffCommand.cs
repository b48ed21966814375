using System.CommandLine;
using System.Text.Json.Nodes;
using NodaTime;
using Vedette.Fusion;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette diff</c>: what changed between two pictures, or between two days of one archive.</summary>
internal static class DiffCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var before = new Argument<string>("A") { Description = "The earlier picture.json, or day (UTC), such as 2021-12-03." };
        var after = new Argument<string>("B") { Description = "The later one." };
        var paths = Inputs.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        paths.Description = "For two days: files and folders of reports; with --db none is needed.";
        var quiet = Inputs.Quiet();
        var database = Inputs.Database();
        var format = new Option<string>("--format") { Description = "Form of the changes.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("diff", "Tell what changed from one picture, or day, to another: findings, origins, envelopes, sites, statements, events.") { before, after, paths, format, database, quiet };
        command.Validators.Add(given =>
        {
            var days = new[] { given.GetValue(before), given.GetValue(after) }.Count(v => Day(v) is not null);
            if (days == 1) given.AddError("Name two days or two pictures, not one of each");
            if (days == 2 && given.GetValue(paths) is not { Length: > 0 } && given.GetValue(database) is null) given.AddError("Two days are days of reports: name reports or a database");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var (a, b) = (parsed.GetValue(before)!, parsed.GetValue(after)!);
            Picture one, other;
            if (Day(a) is { } first && Day(b) is { } last)
            {
                var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
                (one, other) = (run.Stages.Fuse(corpus, first), run.Stages.Fuse(corpus, last));
            }
            else
            {
                (one, other) = (Session.ReadPicture(a), Session.ReadPicture(b));
            }
            var changes = Differences.Between(one, other);
            terminal.WriteLines(parsed.GetValue(format) == "jsonl" ? changes.Select(Line) : changes.Count == 0 ? ["nothing changed"] : changes.Select(c => SafeText.Visible($"{c.What.Replace('_', ' '),-14} {c.Text} ({c.Id}{(c.Was is { } was ? $", was {was}" : "")})")));
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette diff yesterday/picture.json today/picture.json",
            "vedette diff 2021-12-03 2021-12-05 samples/buildup-2021 --format jsonl");
        root.Add(command);
    }

    private static LocalDate? Day(string? text) => AskedDay.Read(text);

    private static string Line(PictureChange change)
    {
        var line = new JsonObject { ["what"] = change.What, ["id"] = change.Id, ["text"] = change.Text };
        if (change.Was is { } was) line["was"] = was;
        return line.ToJsonString(WireJson.Relaxed.Options);
    }
}
