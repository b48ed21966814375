using System.CommandLine;
using Vedette.Pipeline;
using Vedette.Server;
using Vedette.Server.Watching;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette serve</c>: the live picture as a web server.</summary>
internal static class ServeCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var quiet = Inputs.Quiet();
        var database = new Option<string>("--db") { Description = "The database of reports; it is made where it is missing.", HelpName = "FILE", DefaultValueFactory = _ => "vedette.db" };
        var listen = new Option<Uri>("--listen")
        {
            Description = $"Address to listen on; {ServerOptions.UsualAddress} unless told.", HelpName = "URL", DefaultValueFactory = _ => new Uri(ServerOptions.UsualAddress),
            CustomParser = given =>
            {
                if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
                given.AddError($"'{given.Tokens[0].Value}' is no address; write it as {ServerOptions.UsualAddress}");
                return null;
            },
        };
        var configuration = new Option<string?>("--config") { Description = "What is watched and what raises an alert (vedette.yaml).", HelpName = "FILE" };
        var cot = new Option<int?>("--cot") { Description = "Also stream markers for TAK on this port of this machine; off unless asked for.", HelpName = "PORT" };
        cot.Validators.Add(given =>
        {
            if (given.GetValue(cot) is < 0 or > 65535) given.AddError("A port is a number from 0 to 65535");
        });
        var command = new Command("serve", "Start the live picture: a page, an interface for programs, and a stream of changes.") { database, listen, configuration, cot, quiet };
        command.SetAction(async (parsed, cancellation) =>
        {
            var voice = new Voice(terminal, parsed.GetValue(quiet));
            var installation = Found.Installation(terminal);
            Configuration? settings = null;
            try
            {
                if (parsed.GetValue(configuration) is { } file) settings = Configuration.Read(file);
            }
            catch (FormatException wrong)
            {
                voice.Complain(wrong.Message);
                return ExitCode.Usage;
            }
            using var stages = Stages.Open(installation);
            var home = Path.GetDirectoryName(installation.Languages) ?? ".";
            await using var server = await VedetteServer.Start(
                new ServerOptions
                {
                    Database = parsed.GetValue(database)!,
                    Listen = parsed.GetValue(listen)!,
                    CotPort = parsed.GetValue(cot),
                    Scenarios = Scenarios(Path.Combine(home, "scenarios")),
                    Configuration = settings ?? Configuration.None,
                    Samples = Path.Combine(home, "samples", "buildup-2021"),
                    Web = terminal.Variable("VEDETTE_WEB") is { Length: > 0 } web ? web : Path.Combine(home, "build", "web"),
                },
                stages, cancellation);
            voice.Tell($"serving at {server.Address}; Ctrl-C ends it");
            await server.Wait(cancellation);
            return voice.Status;
        });
        HelpWithExamples.Give(command, "vedette serve", "vedette serve --db watch.db --listen http://127.0.0.1:9000 --config vedette.yaml");
        root.Add(command);
    }

    // Outcomes score a scenario afterwards, and the template is there to be copied: neither is one.
    private static IReadOnlyList<string> Scenarios(string folder) =>
        !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*.yaml").Where(f => !f.EndsWith(".outcomes.yaml", StringComparison.Ordinal) && Path.GetFileName(f) != "template.yaml").Order(StringComparer.Ordinal)];
}
