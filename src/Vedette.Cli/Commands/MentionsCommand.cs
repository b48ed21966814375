using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette mentions</c>: everything that was read as a place, a time, a quantity, a person or an organisation, as JSON
/// Lines, whether or not a claim rests on it.</summary>
internal static class MentionsCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = Inputs.Paths();
        var quiet = Inputs.Quiet();
        var kinds = new Option<IReadOnlySet<MentionKind>>("--kind")
        {
            Description = "What to print, separated by commas: place, time, quantity, person, organisation; all unless told.",
            HelpName = "KINDS",
            DefaultValueFactory = _ => Enum.GetValues<MentionKind>().ToHashSet(),
            CustomParser = given =>
            {
                var asked = new HashSet<MentionKind>();
                foreach (var name in given.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!name.All(char.IsAsciiLetter) || !Enum.TryParse<MentionKind>(name, ignoreCase: true, out var kind)) given.AddError($"'{name}' is no kind: place, time, quantity, person, organisation");
                    else asked.Add(kind);
                }
                return asked;
            },
        };
        var format = new Option<string>("--format") { Description = "Form of the mentions.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var reference = Inputs.Day("--reference-date", "What relative times count from, instead of each report's own date, such as 2021-12-03.");
        var explain = new Option<bool>("--explain") { Description = "With each place the candidates that it was chosen from, with their scores." };
        var command = new Command("mentions", "Print every place, time, quantity, person and organisation of the reports: one JSON object a line.") { paths, kinds, format, reference, explain, quiet };
        command.SetAction((parsed, cancellation) => Print(
            terminal, parsed.GetValue(paths)!, parsed.GetValue(kinds)!, parsed.GetValue(reference), parsed.GetValue(explain), parsed.GetValue(quiet), cancellation));
        HelpWithExamples.Give(command,
            "vedette mentions samples/buildup-2021 --kind time,quantity > mentions.jsonl",
            "cat report.txt | vedette mentions - --reference-date 2021-12-03");
        root.Add(command);
    }

    private static async Task<int> Print(
        Terminal terminal, string[] paths, IReadOnlySet<MentionKind> kinds, LocalDate? reference, bool explain, bool quiet, CancellationToken cancellation)
    {
        using var run = new Session(terminal, quiet);
        await using var output = new BufferedStream(terminal.Out, 64 * 1024);
        foreach (var report in run.Reports(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var mention in run.Stages.Mentions(reference is { } day ? Dated(report, day) : report, kinds, explain))
            {
                await JsonSerializer.SerializeAsync(output, mention, WireJson.Relaxed.Mention, cancellation);
                output.WriteByte((byte)'\n');
            }
        }
        run.Voice.Finish();
        return run.Voice.Status;
    }

    private static Report Dated(Report report, LocalDate day) =>
        report with { PublishedAt = null, Reference = report.Reference with { Published = Edtf.Day(day) } };
}
