using System.CommandLine;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;
using Vedette.Storage.Sqlite;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette export</c>: the picture in the formats of other tools.</summary>
internal static class ExportCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", Exports.All.Select(e => e.Name)) + "." };
        format.AcceptOnlyFromAmong([.. Exports.All.Select(e => e.Name)]);
        var paths = Inputs.Paths();
        paths.Description = "Files and folders of reports, or one picture.json.";
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var scenario = Inputs.Scenario(required: false);
        var file = new Option<string?>("--out") { Description = "Write here instead of standard output; for cap a folder takes one document an alert.", HelpName = "FILE" };
        var since = new Option<string?>("--since") { Description = "Only what changed since this day (UTC), or since the picture.json of then; what is withdrawn is said to be.", HelpName = "DATE" };
        var area = new Option<Area?>("--area")
        {
            Description = "Only what lies there: a country (UA), or west,south,east,north in degrees.", HelpName = "AREA",
            CustomParser = given =>
            {
                var read = Area.Parse(given.Tokens[0].Value);
                if (read is null) given.AddError($"'{given.Tokens[0].Value}' is no area; write UA, or 22,44,41,53 (west,south,east,north)");
                return read;
            },
        };
        var kinds = new Option<string[]>("--kind") { Description = "Only claims of this kind; give the option again for more.", HelpName = "KIND" };
        kinds.AcceptOnlyFromAmong([.. Enum.GetValues<ClaimKind>().Select(Name)]);
        var table = new Option<string>("--table") { Description = "For csv and jsonl: what a line is.", DefaultValueFactory = _ => "claims" };
        table.AcceptOnlyFromAmong([.. Enum.GetValues<ExportTable>().Select(Name)]);
        var target = new Option<string>("--target") { Description = "For kml with --since: where the viewer has the document that is changed.", HelpName = "URL", DefaultValueFactory = _ => "vedette.kml" };
        var command = new Command("export", "Write the picture for other tools: maps, globes, TAK, threat-intelligence stores, alerting, spreadsheets, notebooks.")
        {
            format, paths, file, since, area, kinds, table, asOf, scenario, target, database, quiet,
        };
        Inputs.OrDatabase(command, paths, database, "reports, a picture.json");
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var selection = new Selection(parsed.GetValue(area), [.. (parsed.GetValue(kinds) ?? []).Select(k => Enum.GetValues<ClaimKind>().First(v => Name(v) == k))]);
            var (picture, before) = await Pictures(run, parsed.GetValue(paths)!, parsed.GetValue(database), parsed.GetValue(asOf), parsed.GetValue(since), cancellation);
            var board = parsed.GetValue(scenario) is { Length: > 0 } files ? Board.Of(run.Stages, run.Stages.OpenScenario(files), picture, parsed.GetValue(asOf)) : null;
            var selected = selection.Of(picture);
            var edition = new Edition(selected, parsed.GetValue(asOf) is { } day ? End(day) : SystemClock.Instance.GetCurrentInstant())
            {
                Since = before is null ? null : selection.Of(before), Board = board, Target = parsed.GetValue(target)!, Outlines = run.Stages.Outlines,
                Alerts = parsed.GetValue(database) is { } kept ? selection.Of(new SqliteAlertStore(kept).Raised(), selected) : null,
                Table = Enum.GetValues<ExportTable>().First(v => Name(v) == parsed.GetValue(table)),
            };
            Write(Exports.Find(parsed.GetValue(format)!)!, edition, parsed.GetValue(file), terminal);
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette export kml samples/buildup-2021 --out picture.kml",
            "vedette export csv reports/ --table assertions --area UA --out assertions.csv",
            "vedette export stix --db vedette.db --since 2021-12-03 --out delta.json",
            "vedette export cap reports/ --out alerts/");
        root.Add(command);
    }

    private static async Task<(Picture Now, Picture? Before)> Pictures(
        Session run, string[] paths, string? database, LocalDate? asOf, string? since, CancellationToken cancellation)
    {
        if (database is null && AskedDay.Read(since) is null)
            return (await run.Picture(paths, database, asOf, cancellation), since is null ? null : Session.ReadPicture(since));
        var corpus = await run.Read(paths, database, cancellation);
        var now = run.Stages.Fuse(corpus, asOf);
        if (since is null) return (now, null);
        return (now, AskedDay.Read(since) is { } day
            ? run.Stages.Fuse(corpus, day)
            : Session.ReadPicture(since));
    }

    private static void Write(IExport export, Edition edition, string? path, Terminal terminal)
    {
        if (path is null)
        {
            export.Write(edition, terminal.Out);
            terminal.Out.Flush();
        }
        else if (export is CapExport && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)))
        {
            var folder = OutputFolder.Open(path);
            foreach (var (name, write) in CapExport.Documents(edition)) folder.Write(name, write);
        }
        else
        {
            OutputFolder.Open(Path.GetDirectoryName(Path.GetFullPath(path))!).Write(Path.GetFileName(path), to => export.Write(edition, to));
        }
    }

    private static Instant End(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    private static string Name<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
