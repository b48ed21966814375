using System.CommandLine;
using System.Text;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette brief</c>: the product that people read, printed and as files.</summary>
internal static class BriefCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var asOf = Inputs.AsOf();
        var database = Inputs.Database();
        var folder = new Option<string>("--out") { Description = "Folder for brief.html, brief.md, claims.jsonl and picture.json.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var asJson = new Option<bool>("--json") { Description = "Print the brief as JSON for programs; the files are written all the same." };
        var about = new Option<string?>("--about") { Description = "The theatre that opens the brief, by its countries, such as RU-UA; the largest unless told.", HelpName = "ACTOR[-TARGET]" };
        var scenario = Inputs.Scenario(required: false);
        var command = new Command("brief", "Print the brief of the reports, and write it as HTML and Markdown beside its claims and picture.")
        {
            paths, folder, database, about, scenario, asOf, asJson, quiet,
        };
        Inputs.OrDatabase(command, paths, database);
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = OutputFolder.Open(parsed.GetValue(folder)!);
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var versions = parsed.GetValue(scenario) is { Length: > 0 } files ? run.Stages.OpenScenario(files) : null;
            var corpus = await run.Read(parsed.GetValue(paths)!, parsed.GetValue(database), cancellation);
            // The files for programs are written while the brief is composed and set.
            var claims = Task.Run(() => output.Write("claims.jsonl", file => new ClaimLines(file).Write(corpus.Claims)), cancellation);
            var picture = run.Stages.Fuse(corpus, parsed.GetValue(asOf));
            var json = Task.Run(() => output.Write("picture.json", file => file.Write(Encoding.UTF8.GetBytes(PictureJson.Write(picture)))), cancellation);
            var board = versions is null ? null : Board.Of(run.Stages, versions, picture, parsed.GetValue(asOf));
            var brief = run.Stages.Compose(picture, corpus, parsed.GetValue(about), board);

            output.Write("brief.html", file => file.Write(Encoding.UTF8.GetBytes(HtmlBrief.Write(brief))));
            output.Write("brief.md", file => file.Write(Encoding.UTF8.GetBytes(MarkdownBrief.Write(brief))));
            await Task.WhenAll(claims, json);
            if (parsed.GetValue(asJson))
            {
                terminal.Out.Write(JsonBrief.Write(brief));
                terminal.Out.WriteByte((byte)'\n');
            }
            else
            {
                using var text = new StreamWriter(terminal.Out, leaveOpen: true);
                TerminalBrief.Write(Screen.Over(text, terminal), brief);
            }
            run.Voice.Finish();
            run.Voice.Tell($"written: {output.PathOf("brief.html")}, with brief.md, claims.jsonl and picture.json beside it");
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette brief samples/buildup-2021",
            "vedette brief reports/ --about RU-UA --as-of 2021-12-03 --out brief-3-december",
            "vedette brief reports/ --scenario scenarios/russia-ukraine-2021.yaml",
            "vedette brief today.txt --db watch.db",
            "vedette brief reports/ --json | jq -r '.bottom_line[].text'");
        root.Add(command);
    }
}
