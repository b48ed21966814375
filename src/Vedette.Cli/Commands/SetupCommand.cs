using System.CommandLine;
using Vedette.Pipeline;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette setup</c>: the launcher has fetched and built everything; this opens it and says so.</summary>
internal static class SetupCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var quiet = Inputs.Quiet();
        var command = new Command("setup", "Fetch and build everything that later runs need, so that they work without a network.") { quiet };
        command.SetAction(parsed =>
        {
            using var stages = Stages.Open(Found.Installation(terminal));
            new Voice(terminal, parsed.GetValue(quiet)).Tell($"ready for work without a network: {stages.Describe()}");
            return ExitCode.Fine;
        });
        HelpWithExamples.Give(command, "vedette setup");
        root.Add(command);
    }
}
