using System.CommandLine;
using System.Text.Json;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette bench</c>: the speed of extraction, and of its dates alone, on one thread, as JSON.</summary>
internal static class BenchCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var input = new Option<string[]>("--input")
        {
            Description = "Folder of reports to read.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("bench", "Measure how fast reports are read: one thread, after warm-up, other texts in each pass.") { input };
        command.SetAction(parsed =>
        {
            using var run = new Session(terminal, quiet: true);
            var (stages, voice) = (run.Stages, run.Voice);
            var reports = new List<Report>();
            foreach (var item in stages.Collect(parsed.GetValue(input)!, terminal.In))
            {
                if (item is CollectedReport found && stages.Speaks(found.Report.Reference.Language)) reports.Add(found.Report);
                if (item is ReadProblem problem) voice.Problem(problem);
            }
            if (reports.Count == 0)
            {
                voice.Complain($"{string.Join(", ", parsed.GetValue(input)!)}: no report in a known language. Name a folder of .txt or .md files");
                return voice.Status;
            }
            var times = new HashSet<MentionKind> { MentionKind.Time };
            var speed = new SpeedTrial(report => stages.Extract(report).Count).Run(reports);
            var dates = new SpeedTrial(report => stages.Mentions(report, times).Count()).Run(reports);
            using (var json = new Utf8JsonWriter(terminal.Out))
            {
                json.WriteStartObject();
                json.WriteNumber("mb_per_s", Math.Round(speed.MegabytesPerSecond, 3));
                json.WriteNumber("mb_per_processor_s", Math.Round(speed.MegabytesPerProcessorSecond, 3));
                json.WriteNumber("docs_per_s", Math.Round(speed.ReportsPerSecond, 1));
                json.WriteNumber("claims_per_doc", Math.Round((double)speed.Found / speed.Reports, 2));
                json.WriteNumber("dates_mb_per_s", Math.Round(dates.MegabytesPerSecond, 3));
                json.WriteNumber("dates_mb_per_processor_s", Math.Round(dates.MegabytesPerProcessorSecond, 3));
                json.WriteNumber("allocated_kb_per_doc", Math.Round(speed.AllocatedKilobytesPerReport, 1));
                json.WriteNumber("threads", 1);
                json.WriteString("machine", Machine.Describe());
                json.WriteString("version", Stages.ExtractorVersion);
                json.WriteEndObject();
            }
            terminal.Out.WriteByte((byte)'\n');
            return voice.Status;
        });
        HelpWithExamples.Give(command, "vedette bench --input samples/buildup-2021");
        root.Add(command);
    }
}
