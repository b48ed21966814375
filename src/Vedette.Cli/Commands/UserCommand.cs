using System.CommandLine;
using NodaTime;
using Vedette.Server.Accounts;
using Vedette.Storage;
using Vedette.Storage.Sqlite;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette user</c>: who may use a server that is open to others than this machine.</summary>
internal static class UserCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var command = new Command("user", "Keep the accounts of a server that listens beyond this machine.");
        var database = new Option<string>("--db") { Description = "The database of the server.", HelpName = "FILE", DefaultValueFactory = _ => "vedette.db", Recursive = true };
        var role = new Option<AccountRole>("--role") { Description = "reader looks; analyst also sends and corrects; administrator also sees who did what.", DefaultValueFactory = _ => AccountRole.Reader };
        Argument<string> Name(string of) => new("NAME") { Description = of };
        command.Options.Add(database);

        var name = Name("Name of the account.");
        var add = new Command("add", "Add an account; its password is the first line of standard input.") { name, role };
        add.SetAction(async (parsed, _) => await Add(terminal, new SqliteAccountStore(parsed.GetValue(database)!), parsed.GetValue(name)!, parsed.GetValue(role)));
        var machine = Name("What the machine is called.");
        var token = new Command("token", "Make a token for a machine and print it: it is shown once.") { machine, role };
        token.SetAction(parsed => Token(terminal, new SqliteAccountStore(parsed.GetValue(database)!), parsed.GetValue(machine)!, parsed.GetValue(role)));
        var gone = Name("Name of the account.");
        var disable = new Command("disable", "Let somebody in no more; their sessions end.") { gone };
        disable.SetAction(parsed =>
        {
            var store = new SqliteAccountStore(parsed.GetValue(database)!);
            var found = store.Disable(parsed.GetValue(gone)!, SystemClock.Instance.GetCurrentInstant());
            if (found) Note(store, "account_disabled", parsed.GetValue(gone)!);
            return found ? ExitCode.Fine : Wrong(terminal, $"there is no account {parsed.GetValue(gone)} that is not disabled");
        });
        var list = new Command("list", "Print the accounts.");
        list.SetAction(parsed =>
        {
            using var text = new StreamWriter(terminal.Out, leaveOpen: true);
            foreach (var account in new SqliteAccountStore(parsed.GetValue(database)!).All())
                text.WriteLine($"{account.Name}\t{account.Role.ToString().ToLowerInvariant()}\t{(account.DisabledAt is null ? "" : "disabled")}");
            return ExitCode.Fine;
        });
        foreach (var sub in new[] { add, token, disable, list }) command.Add(sub);
        HelpWithExamples.Give(command, "vedette user add ada --role analyst --db watch.db < password.txt", "vedette user token collector --role analyst --db watch.db", "vedette user disable ada --db watch.db");
        root.Add(command);
    }

    private static async Task<int> Add(Terminal terminal, SqliteAccountStore store, string name, AccountRole role)
    {
        if (name.Length is 0 or > 100 || name.Any(char.IsControl)) return Wrong(terminal, "a name has 1 to 100 characters");
        if (terminal.ErrorIsScreen) await terminal.Error.WriteAsync("password: ");
        using var input = new StreamReader(terminal.In, leaveOpen: true);
        var password = await input.ReadLineAsync() ?? "";
        if (password.Length < Password.Shortest) return Wrong(terminal, $"a password has at least {Password.Shortest} characters");
        if (!store.Add(new Account(name, role, Password.Of(password), SystemClock.Instance.GetCurrentInstant()))) return Wrong(terminal, $"there is an account {name} already");
        Note(store, "account_added", $"{name}, {role.ToString().ToLowerInvariant()}");
        return ExitCode.Fine;
    }

    private static int Token(Terminal terminal, SqliteAccountStore store, string name, AccountRole role)
    {
        var key = PassKey.New();
        store.Add(new Pass(PassKey.Hash(key), "token", name, role, SystemClock.Instance.GetCurrentInstant(), null));
        Note(store, "token_made", $"{name}, {role.ToString().ToLowerInvariant()}");
        using var text = new StreamWriter(terminal.Out, leaveOpen: true);
        text.WriteLine(key);
        return ExitCode.Fine;
    }

    private static void Note(SqliteAccountStore store, string what, string detail) => store.Note(new AuditEntry(SystemClock.Instance.GetCurrentInstant(), "command line", what, detail));

    private static int Wrong(Terminal terminal, string line)
    {
        terminal.Error.WriteLine("vedette: " + line);
        return ExitCode.Usage;
    }
}
