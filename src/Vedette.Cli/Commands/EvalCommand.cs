using System.CommandLine;
using Vedette.Cli.Evaluation;
using Vedette.Pipeline;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette eval</c>: what a set of marked reports says about the reading.</summary>
internal static class EvalCommand
{
    private static readonly IPublicSet[] Public = [.. GeoparsingSet.All, new NameSets(), new WikiWarsSet(), new RecognizersSet()];

    public static void AddTo(Command root, Terminal terminal)
    {
        var set = new Argument<string>("SET") { Description = $"practice, seeds, fusion (how the practice reports fold), or a public set: {string.Join(", ", Public.Select(s => s.Name))}." };
        set.AcceptOnlyFromAmong(["practice", "seeds", "fusion", .. Public.Select(s => s.Name)]);
        var data = new Option<string?>("--data")
        {
            Description = "Folder that holds the sets and their scorer; ../shared beside the checkout unless told. They are not part of the project.",
            HelpName = "DIR",
        };
        var quiet = Inputs.Quiet();
        var command = new Command("eval", "Score the reading on a set of marked reports, and write eval/results/SET.md.") { set, data, quiet };
        command.SetAction((parsed, cancellation) => Score(
            terminal, parsed.GetValue(set)!, parsed.GetValue(data), parsed.GetValue(quiet), cancellation));
        HelpWithExamples.Give(command, "vedette eval practice", "vedette eval fusion", "vedette eval wikiwars --data ~/vedette-sets");
        root.Add(command);
    }

    private static async Task<int> Score(Terminal terminal, string set, string? data, bool quiet, CancellationToken cancellation)
    {
        var installation = Found.Installation(terminal);
        var root = Path.GetDirectoryName(Path.GetFullPath(installation.Languages))!;
        data ??= Path.Combine(root, "..", "shared");
        if (Array.Find(Public, s => s.Name == set) is { } known) return await Score(terminal, known, data, root, quiet, cancellation);
        var sets = EvaluationSet.Find(set, data, installation.Languages);
        if (sets.Missing is { } missing)
        {
            await terminal.Error.WriteLineAsync($"vedette: {missing}: not found. Name the folder that holds the sets with --data");
            return ExitCode.SomeUnread;
        }

        using var run = new Session(terminal, quiet);
        var claims = Path.Combine(Path.GetTempPath(), $"vedette-eval-{Environment.ProcessId}.jsonl");
        try
        {
            var corpus = await run.Read(sets.Texts, database: null, cancellation);
            await using (var file = File.Create(claims)) new ClaimLines(file).Write(corpus.Claims);
            run.Voice.Finish();
            var (table, intervals) = set == "fusion"
                ? (await FusionScorer.Run(sets, run.Stages.Fuse(corpus, asOf: null), cancellation), "")
                : (await Scorer.Run(sets, claims, cancellation), EvaluationPage.Intervals(await Scorer.Counts(sets, claims, cancellation)));
            await Record(terminal, run, set, table, intervals, root, cancellation);
            return run.Voice.Status;
        }
        finally
        {
            File.Delete(claims);
        }
    }

    private static async Task<int> Score(Terminal terminal, IPublicSet set, string data, string root, bool quiet, CancellationToken cancellation)
    {
        if (set.Find(data) is not { } path)
        {
            await terminal.Error.WriteLineAsync($"vedette: {Path.Combine(data, set.Place)}: not found. Get {set.Source}, and name its folder with --data");
            return ExitCode.SomeUnread;
        }
        using var run = new Session(terminal, quiet);
        await Record(terminal, run, set.Name, set.Table(run.Stages, path, cancellation), $"Data: {set.Source}\n", root, cancellation);
        return run.Voice.Status;
    }

    private static async Task Record(Terminal terminal, Session run, string set, string table, string notes, string root, CancellationToken cancellation)
    {
        var output = OutputFolder.Open(Path.Combine(root, "eval", "results"));
        var page = EvaluationPage.Write(set, table, notes, await Scorer.Commit(root, cancellation), DateOnly.FromDateTime(DateTime.UtcNow));
        output.Write(set + ".md", file => file.Write(page));
        terminal.Out.Write(System.Text.Encoding.UTF8.GetBytes($"{table}\n{notes}"));
        run.Voice.Tell($"written: {output.PathOf(set + ".md")}");
    }
}
