using System.Globalization;
using System.Text;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Cli.Evaluation;

/// <summary>The page that records an evaluation.</summary>
internal static class EvaluationPage
{
    /// <summary>The page as UTF-8 Markdown; the notes stand below the table.</summary>
    public static byte[] Write(string set, string table, string notes, string commit, DateOnly day) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            # {set}

            `./vedette eval {set}`, {day:yyyy-MM-dd}, commit {commit}, {Stages.ExtractorVersion}.
            Machine: {Machine.Describe()}.

            ```
            {table.TrimEnd()}
            ```

            {notes.TrimEnd()}

            """));

    /// <summary>F1 of every kind with its interval, as a Markdown table.</summary>
    public static string Intervals(IReadOnlyList<(string Kind, IReadOnlyList<KindCounts> Reports)> kinds)
    {
        var table = new StringBuilder("How far each F1 may be off because of the choice of reports (95 %, bootstrap over reports, fixed seed):\n\n| kind | F1 | from | to |\n| --- | ---: | ---: | ---: |\n");
        foreach (var (kind, reports) in kinds)
        {
            if (KindCounts.F1(reports) is not { } f1 || Bootstrap.Interval(reports) is not { } interval) continue;
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Replace('_', ' ')} | {f1:.00} | {interval.Low:.00} | {interval.High:.00} |\n");
        }
        return table.ToString();
    }
}
