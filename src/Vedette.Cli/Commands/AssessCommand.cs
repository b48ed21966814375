using System.CommandLine;
using System.Text;
using System.Text.Json;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette assess</c>: the board of a scenario.</summary>
internal static class AssessCommand
{
    private const int Week = 7;

    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var scenario = Inputs.Scenario();
        var since = Inputs.Day("--since", "Tell what moved it since this day (UTC); seven days before unless told.");
        var json = new Option<bool>("--json") { Description = "The assessment as JSON, for programs." };
        var matrixOut = new Option<string?>("--matrix-out") { Description = "Write the matrix of competing hypotheses as CSV.", HelpName = "FILE" };
        var matrixIn = new Option<string?>("--matrix-in") { Description = "Judge by this matrix, a CSV of the same form that people changed.", HelpName = "FILE" };
        var command = new Command("assess", "Print the board: how likely each hypothesis of a scenario is, how sure that is, and why.")
        {
            paths, scenario, asOf, since, json, matrixOut, matrixIn, database, quiet,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var versions = run.Stages.OpenScenario(parsed.GetValue(scenario)!);
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            var picture = run.Stages.Fuse(corpus, parsed.GetValue(asOf));
            var day = Board.Day(picture, parsed.GetValue(asOf));
            var before = parsed.GetValue(since) ?? day.PlusDays(-Week);
            if (before >= day) throw new IOException($"--since {Edtf.Iso(before)} is not before {Edtf.Iso(day)}");
            var previous = versions.On(before) is { } then ? run.Stages.Assess(run.Stages.Fuse(corpus, before), then, before) : null;
            var assessment = Board.Of(run.Stages, versions, picture, day, previous);
            if (parsed.GetValue(matrixIn) is { } given) assessment = ScenarioFolder.WithMatrix(assessment, given);
            if (parsed.GetValue(matrixOut) is { } to) ScenarioFolder.WriteMatrix(assessment, to);
            if (parsed.GetValue(json)) terminal.Out.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(assessment, WireJson.Relaxed.Assessment) + "\n"));
            else
            {
                using var text = new StreamWriter(terminal.Out, leaveOpen: true);
                TerminalBrief.WriteSection(Screen.Over(text, terminal), BoardSection.Compose(assessment, previous), "with --json, or in the files of vedette brief");
            }
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette assess samples/buildup-2021 --scenario scenarios/russia-ukraine-2021.yaml",
            "vedette assess reports/ --scenario s.yaml --as-of 2022-01-15 --json | jq '.hypotheses'",
            "vedette assess reports/ --scenario s.yaml --matrix-out matrix.csv");
        root.Add(command);
    }
}
