using System.CommandLine;
using System.Text;
using System.Text.Json;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;
using Vedette.Warning;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette assess</c>: the board of a scenario.</summary>
internal static class AssessCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var scenario = Inputs.Scenario();
        var json = new Option<bool>("--json") { Description = "The assessment as JSON, for programs." };
        var matrixOut = new Option<string?>("--matrix-out") { Description = "Write the matrix of competing hypotheses as CSV.", HelpName = "FILE" };
        var matrixIn = new Option<string?>("--matrix-in") { Description = "Judge by this matrix, a CSV of the same form that people changed.", HelpName = "FILE" };
        var command = new Command("assess", "Print the board: how likely each hypothesis of a scenario is, how sure that is, and why.")
        {
            paths, scenario, asOf, json, matrixOut, matrixIn, database, quiet,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var versions = run.Stages.OpenScenario(parsed.GetValue(scenario)!);
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            var picture = run.Stages.Fuse(corpus, parsed.GetValue(asOf));
            if ((parsed.GetValue(asOf) ?? picture.AsOf?.Latest) is not { } day)
                throw new IOException("no report has a date: say --as-of for the day of the assessment");
            var inForce = versions.On(day) ?? throw new IOException($"no version of scenario {versions.Latest.Id} is in force on {Edtf.Iso(day)}");
            var assessment = run.Stages.Assess(picture, inForce, day);
            if (parsed.GetValue(matrixIn) is { } given) assessment = Judged(given, assessment);
            if (parsed.GetValue(matrixOut) is { } to)
            {
                using var file = new StreamWriter(to);
                MatrixFile.Write(file, assessment);
            }
            if (parsed.GetValue(json)) terminal.Out.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(assessment, WireJson.Relaxed.Assessment) + "\n"));
            else
            {
                using var text = new StreamWriter(terminal.Out, leaveOpen: true);
                TerminalBrief.WriteSection(Screen.Over(text, terminal), BoardSection.Compose(assessment, picture));
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

    private static Assessment Judged(string path, Assessment assessment)
    {
        using var file = new StreamReader(path);
        return MatrixFile.Read(file, path, assessment, out var problems) ?? throw new ScenarioException(problems);
    }
}
