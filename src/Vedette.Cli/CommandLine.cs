using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Vedette.Cli.Commands;
using Vedette.Pipeline;
using Vedette.Storage;

namespace Vedette.Cli;

/// <summary>The whole command line: parses, runs, and turns what went wrong into one line and an exit status.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Reads public reports, and shows who claims what, where and when, with the sentence behind every figure.");
        BriefCommand.AddTo(root, terminal);
        ExtractCommand.AddTo(root, terminal);
        MentionsCommand.AddTo(root, terminal);
        AttributionsCommand.AddTo(root, terminal);
        FuseCommand.AddTo(root, terminal);
        AssessCommand.AddTo(root, terminal);
        ReplayCommand.AddTo(root, terminal);
        CopiesCommand.AddTo(root, terminal);
        ExplainCommand.AddTo(root, terminal);
        DiffCommand.AddTo(root, terminal);
        EvalCommand.AddTo(root, terminal);
        BenchCommand.AddTo(root, terminal);
        ExportCommand.AddTo(root, terminal);
        ImportCommand.AddTo(root, terminal);
        ServeCommand.AddTo(root, terminal);
        CorrectCommand.AddTo(root, terminal);
        UserCommand.AddTo(root, terminal);
        FeedCommand.AddTo(root, terminal);
        SetupCommand.AddTo(root, terminal);
        foreach (var option in root.Options)
            if (option is HelpOption { Action: HelpAction action } help) help.Action = new HelpWithExamples(action);

        // A path may begin with @: no response files.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            Output = new StreamWriter(terminal.Out, leaveOpen: true) { AutoFlush = true },
            Error = terminal.Error,
        };
        if (result.Errors.Count > 0 && result.Action is null or ParseErrorAction)
        {
            // The library lists allowed values on lines of their own: one line is enough for people and for programs.
            // A wrong name of a command also counts as a missing one: the wrong name is what helps.
            var messages = result.Errors.Select(e => string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.')).Distinct(StringComparer.Ordinal).ToList();
            var asked = string.Concat(Path(result.CommandResult).Select(name => " " + name));
            foreach (var message in messages.Skip(asked.Length == 0 ? messages.Count - 1 : 0))
                await terminal.Error.WriteLineAsync($"vedette: {message}. See: vedette{asked} --help");
            return ExitCode.Usage;
        }

        try
        {
            return await result.InvokeAsync(invocation);
        }
        catch (InstallationException missing)
        {
            await terminal.Error.WriteLineAsync($"vedette: {missing.Reason}. {missing.Remedy}");
            return ExitCode.NotInstalled;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ScenarioException wrong)
        {
            foreach (var problem in wrong.Problems) await terminal.Error.WriteLineAsync($"vedette: {problem}");
            return ExitCode.Usage;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or StoreException)
        {
            // Whoever read our output has gone: nobody is left to tell.
            if (IsBrokenPipe(trouble)) return ExitCode.Fine;
            await terminal.Error.WriteLineAsync($"vedette: {trouble.Message}");
            return ExitCode.SomeUnread;
        }
    }

    /// <summary>The names of a command and of those that it belongs to: "correct merge".</summary>
    private static IEnumerable<string> Path(CommandResult command) =>
        command.Command is RootCommand ? [] : command.Parent is CommandResult parent ? Path(parent).Append(command.Command.Name) : [command.Command.Name];

    // EPIPE, and Windows' ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private static bool IsBrokenPipe(Exception trouble) =>
        trouble is IOException && (trouble.HResult & 0xFFFF) is 32 or 109 or 232;
}
