using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Publishing;
using Vedette.Storage.Sqlite;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette correct</c>: what people put right, kept beside what was read.</summary>
internal static class CorrectCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var database = new Option<string>("--db") { Description = "The database that holds the reports.", HelpName = "FILE", DefaultValueFactory = _ => "vedette.db", Recursive = true };
        var reason = new Option<string>("--reason") { Description = "Why, in words.", HelpName = "TEXT", Required = true };
        var by = new Option<string>("--by") { Description = "Who makes the correction; your name on this machine unless told.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("correct", "Merge or split assertions and sites, or reject claims, by hand: kept with name and time beside what was read.");
        command.Options.Add(database);

        Command Sub(string name, string description, string ids, Func<string[], CorrectionKind> kind, int least)
        {
            var given = new Argument<string[]>("ID") { Description = ids, Arity = new ArgumentArity(least, 100) };
            var sub = new Command(name, description) { given, reason, by };
            sub.SetAction(async (parsed, cancellation) =>
            {
                var things = parsed.GetValue(given)!;
                return await Store(terminal, parsed.GetValue(database)!, new CorrectionDraft(kind(things), Ids: things, Reason: parsed.GetValue(reason), By: parsed.GetValue(by)), cancellation);
            });
            return sub;
        }

        command.Add(Sub("merge", "Take assertions, or sites, for one.", "Ids of assertions (a-…) or of sites (s-…); the first gives the name.",
            ids => IsSite(ids) ? CorrectionKind.MergeSites : CorrectionKind.MergeAssertions, 2));
        command.Add(Sub("split", "Take claims out of an assertion or a site; they are one of their own, with what copies them.", "Id of the assertion or the site, then those of the claims that leave it.",
            ids => IsSite(ids) ? CorrectionKind.SplitSite : CorrectionKind.SplitAssertion, 2));
        command.Add(Sub("reject", "Leave claims out of the picture.", "Ids of the claims.", _ => CorrectionKind.RejectClaim, 1));
        var list = new Command("list", "Print the corrections, oldest first.");
        list.SetAction(parsed => terminal.WriteLines(new SqliteCorrectionStore(parsed.GetValue(database)!).All().Select(Line)));
        command.Add(list);
        HelpWithExamples.Give(command,
            "vedette correct merge a-c-12ab a-c-34cd --reason 'one briefing' --db watch.db",
            "vedette correct split s-geonames-470838 c-56ef --reason 'another village of this name' --by Ada --db watch.db",
            "vedette correct list --db watch.db");
        root.Add(command);
    }

    private static async Task<int> Store(Terminal terminal, string database, CorrectionDraft draft, CancellationToken cancellation)
    {
        if (!File.Exists(database)) throw new IOException($"{database}: is not there");
        using var run = new Session(terminal, quiet: true);
        var corpus = await run.Read([], database, cancellation);
        var texts = corpus.Reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        try
        {
            var correction = draft.Signed(SystemClock.Instance.GetCurrentInstant(), draft.By ?? "", () => run.Stages.Fuse(corpus, asOf: null), texts.GetValueOrDefault);
            new SqliteCorrectionStore(database).Add(correction);
            terminal.WriteLines([correction.Id]);
            return ExitCode.Fine;
        }
        catch (FormatException wrong)
        {
            await terminal.Error.WriteLineAsync("vedette: " + SafeText.Visible(wrong.Message));
            return ExitCode.Usage;
        }
    }

    private static bool IsSite(string[] ids) => ids[0].StartsWith("s-", StringComparison.Ordinal);

    private static string Line(Correction c) =>
        string.Join('\t', new[]
        {
            c.Id, InstantPattern.General.Format(c.At), c.By, System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Kind.ToString()),
            string.Join(" | ", c.Anchors.Select(a => a.Quote)), c.Reason,
        }.Select(SafeText.Visible));
}
