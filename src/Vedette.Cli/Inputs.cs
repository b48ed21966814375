using System.CommandLine;
using NodaTime;
using Vedette.Pipeline;

namespace Vedette.Cli;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Inputs
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders of reports (.txt, .md); - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        // The library takes an option that it does not know for a path.
        paths.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (token.Value is ['-', _, ..]) given.AddError($"Unknown option '{token.Value}'; a file of that name is ./{token.Value}");
        });
        return paths;
    }

    /// <summary>Lets a command do without paths where a database is named.</summary>
    /// <param name="command">The command that has both.</param>
    /// <param name="paths">Its paths.</param>
    /// <param name="database">Its database.</param>
    /// <param name="reports">What the paths may be: "reports", "reports, a picture.json".</param>
    public static void OrDatabase(Command command, Argument<string[]> paths, Option<string?> database, string reports = "reports")
    {
        paths.Arity = ArgumentArity.ZeroOrMore;
        paths.Description += " With --db none is needed.";
        command.Validators.Add(given =>
        {
            if (given.GetValue(paths) is not { Length: > 0 } && given.GetValue(database) is null) given.AddError($"Name {reports} or a database");
        });
    }

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "No notes and no progress; problems only." };

    public static Option<LocalDate?> AsOf() => Day("--as-of", "Only what was known on that day (UTC), such as 2021-12-03.");

    /// <summary>An option that is a day.</summary>
    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = given =>
        {
            var read = AskedDay.Read(given.Tokens[0].Value);
            if (read is null) given.AddError($"'{given.Tokens[0].Value}' is no day; write it as 2021-12-03");
            return read;
        },
    };

    public static Option<string[]> Scenario(bool required = true) => new("--scenario")
    {
        Description = "The scenario; give the option again for each of its versions.",
        HelpName = "FILE",
        Required = required,
        Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    public static Option<string?> Database() => new("--db")
    {
        Description = "Keep reports and claims in this database, and include what it holds already.",
        HelpName = "FILE",
    };
}
