using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Vedette.Cli;

/// <summary>Help as the library writes it, and below it the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal);

    /// <summary>Gives a command its examples, one line each.</summary>
    public static void Give(Command command, params string[] lines) => Examples[command.Name] = lines;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var status = inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out var lines))
        {
            output.WriteLine("Examples:");
            foreach (var line in lines) output.WriteLine("  " + line);
            output.WriteLine();
        }
        output.WriteLine("Exit status: 0 fine, 1 some input could not be read, 2 usage, 3 the installation is not whole.");
        return status;
    }
}
