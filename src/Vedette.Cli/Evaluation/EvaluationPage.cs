using System.Globalization;
using System.Text;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

namespace Vedette.Cli.Evaluation;

/// <summary>The page that records an evaluation.</summary>
internal static class EvaluationPage
{
    /// <summary>The page as UTF-8 Markdown.</summary>
    public static byte[] Write(string set, string table, string commit, DateOnly day) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            # {set}

            `./vedette eval {set}`, {day:yyyy-MM-dd}, commit {commit}, {Stages.ExtractorVersion}.
            Machine: {Machine.Describe()}.

            ```
            {table.TrimEnd()}
            ```

            """));
}
