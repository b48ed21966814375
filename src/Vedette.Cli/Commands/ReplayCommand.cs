using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette replay</c>: the days of a scenario as known then.</summary>
internal static class ReplayCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var database = Inputs.Database();
        var scenario = Inputs.Scenario();
        var from = Inputs.Day("--from", "First day; the first day of a report unless told.");
        var to = Inputs.Day("--to", "Last day; the last day of a report unless told.");
        var step = new Option<int>("--step")
        {
            Description = "Days from one stop to the next.",
            HelpName = "DAYS",
            DefaultValueFactory = _ => 1,
            CustomParser = given =>
            {
                var text = given.Tokens[0].Value.TrimEnd('d');
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 366) return days;
                given.AddError($"'{given.Tokens[0].Value}' is no number of days; write it as 1d");
                return 1;
            },
        };
        var outcomes = new Option<string?>("--outcomes") { Description = "What happened, to score the days against.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The replay as JSON, for programs." };
        var folder = new Option<string>("--out") { Description = "Folder for replay.html and replay.json.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var command = new Command("replay", "Run the days as known then: a table, and a page to move through time.")
        {
            paths, scenario, from, to, step, outcomes, folder, json, database, quiet,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = OutputFolder.Open(parsed.GetValue(folder)!);
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var versions = run.Stages.OpenScenario(parsed.GetValue(scenario)!);
            var happened = parsed.GetValue(outcomes) is { } file ? ScenarioFolder.Outcomes(file) : null;
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            var known = corpus.Reports.Select(r => r.KnownAt?.InUtc().Date).OfType<LocalDate>().ToList();
            if (known.Count == 0) throw new IOException("no report has a date: there is nothing to replay");
            var steps = new ReplaySteps(parsed.GetValue(from) ?? known.Min(), parsed.GetValue(to) ?? known.Max(), parsed.GetValue(step));
            if (steps.From > steps.To) throw new IOException($"--from {Edtf.Iso(steps.From)} is after --to {Edtf.Iso(steps.To)}");
            if (steps.All().Take(ReplaySteps.Most + 1).Count() > ReplaySteps.Most) throw new IOException("that many days are too many for one replay: make --step greater");
            var replay = run.Stages.Replay(corpus, versions, steps, happened, cancellation);
            var whole = ReplayJson.Write(replay);
            output.Write("replay.json", stream => stream.Write(whole));
            output.Write("replay.html", stream => stream.Write(Encoding.UTF8.GetBytes(run.Stages.ReplayPage(replay))));
            if (parsed.GetValue(json)) terminal.Out.Write([.. whole, (byte)'\n']);
            else
            {
                using var text = new StreamWriter(terminal.Out, leaveOpen: true);
                TerminalReplay.Write(Screen.Over(text, terminal), replay);
            }
            run.Voice.Finish();
            run.Voice.Tell($"written: {output.PathOf("replay.html")}, with replay.json beside it");
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette replay samples/buildup-2021 --scenario scenarios/russia-ukraine-2021.yaml --outcomes scenarios/russia-ukraine-2021.outcomes.yaml",
            "vedette replay reports/ --scenario s.yaml --from 2021-10-01 --to 2022-02-23 --step 7d --json");
        root.Add(command);
    }
}
