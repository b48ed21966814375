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
