using System.Globalization;
using Spectre.Console;
using Vedette.Model;
using Vedette.Publishing;

namespace Vedette.Cli;

/// <summary>Prints a replay as a table: the steps on which something moved, and the score.</summary>
internal static class TerminalReplay
{
    private const double Moved = 0.02;

    public static void Write(IAnsiConsole console, Replay replay)
    {
        console.Write(new Text(SafeText.Isolated(replay.Question)));
        console.WriteLine();
        if (replay.Days.Count == 0)
        {
            console.Write(new Text("No version of the scenario is in force on any of these days."));
            console.WriteLine();
            return;
        }
        var table = new Spectre.Console.Table { Border = TableBorder.Simple };
        string[] titles = ["Day", .. replay.Hypotheses.Select(h => h.Id)];
        foreach (var title in titles) table.AddColumn(new TableColumn(title) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        table.AddColumn("Word, confidence").AddColumn("What moved it");
        ReplayDay? shown = null;
        foreach (var day in replay.Days)
        {
            // A step on which nothing moved is left out; the first and the last are always there.
            if (shown is not null && day != replay.Days[^1] && day.Assessment.Hypotheses[0].Word == shown.Assessment.Hypotheses[0].Word
                && day.Assessment.Hypotheses.Zip(shown.Assessment.Hypotheses, (a, b) => Math.Abs(a.Probability - b.Probability)).Max() < Moved) continue;
            var first = day.Assessment.Hypotheses[0];
            table.AddRow([
                new Text(day.Assessment.AsOf.Text),
                .. day.Assessment.Hypotheses.Select(h => new Text(Percent(h.Probability))),
                new Text($"{ProbabilityWords.Text(first.Word)}, {day.Assessment.Confidence.Level.ToString().ToLowerInvariant()}"),
                new Text(SafeText.Isolated(day.Assessment.Changes.Count > 0 ? day.Assessment.Changes[0].Why : "")),
            ]);
            shown = day;
        }
        console.Write(table);
        if (replay.Score is { } score) Write(console, score);
    }

    private static void Write(IAnsiConsole console, ReplayScore score)
    {
        console.Write(new Text($"Outcome: {SafeText.Isolated(score.Outcome)}"));
        console.WriteLine();
        var table = new Spectre.Console.Table { Border = TableBorder.Simple };
        string[] titles = ["Method", "Brier", "Log score", .. score.Method[0].Leads.Select(l => $"Lead at {Percent(l.Threshold)}"), .. score.Method[0].Leads.Select(l => $"False days at {Percent(l.Threshold)}")];
        foreach (var title in titles) table.AddColumn(title);
        foreach (var method in score.Method)
            table.AddRow([
                method.Name, method.Brier.ToString("0.000", CultureInfo.InvariantCulture), method.LogScore.ToString("0.000", CultureInfo.InvariantCulture),
                .. method.Leads.Select(l => l.LeadDays is { } days ? $"{days.ToString(CultureInfo.InvariantCulture)} d" : "never"),
                .. method.Leads.Select(l => string.Join(" / ", l.FalseAlarms.Select(a => $"{a.Days.ToString(CultureInfo.InvariantCulture)} of {a.Of.ToString(CultureInfo.InvariantCulture)}"))),
            ]);
        console.Write(table);
        console.Write(new Text($"False days by episode: {string.Join(" / ", score.Method[0].Leads[0].FalseAlarms.Select(a => a.Episode))}."));
        console.WriteLine();
        console.Write(new Text(SafeText.Isolated(score.Caution)));
        console.WriteLine();
    }

    private static string Percent(double probability) => (probability * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
