using System.Globalization;
using Vedette.Load;

// Loads a server on this machine's own address, within bounds of count and time:
//   Vedette.Load intake [REPORTS] [WRITERS]     reports as fast as they are taken: how many a second, none lost, none twice
//   Vedette.Load streams [STATIONS] [SECONDS]   open stations, a report a second: how soon every station has it
//   Vedette.Load browser [REPORTS]              the page in a real browser: first view, interactions, from POST to the screen
//   Vedette.Load kill [ROUNDS]                  the server is killed while it takes reports: none that it took is lost
//   Vedette.Load page FILE                      all of these, and a page of results
var trials = new Dictionary<string, Func<int?, int?, Task<Outcome>>>(StringComparer.Ordinal)
{
    ["intake"] = (reports, writers) => IntakeTrial.Run(reports ?? 10_000, writers ?? 8),
    ["streams"] = (stations, seconds) => StreamTrial.Run(stations ?? 2_000, seconds ?? 60),
    ["browser"] = (reports, _) => BrowserTrial.Run(reports ?? 10_000),
    ["kill"] = (rounds, _) => KillTrial.Run(rounds ?? 20),
};
int? Number(int at) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : null;
var asked = args.FirstOrDefault() ?? "";
switch (asked)
{
    case "serve":
        await ServerProcess.Serve(args[1], args.Length > 2 ? args[2] : null);
        return 0;
    case "page" when args.Length == 2:
        const string Load = "/proc/loadavg";
        var others = File.Exists(Load) ? (await File.ReadAllTextAsync(Load)).Split(' ')[0] : null;
        var found = new List<(string, Outcome)>();
        foreach (var (name, trial) in trials)
        {
            found.Add((name, await trial(null, null)));
            Console.WriteLine(found[^1].Item2.Line);
        }
        await File.WriteAllTextAsync(args[1], ResultPage.Write(DateOnly.FromDateTime(DateTime.UtcNow), others, found));
        return found.All(f => f.Item2.Holds) ? 0 : 1;
    case var name when trials.TryGetValue(name, out var trial):
        var outcome = await trial(Number(1), Number(2));
        Console.WriteLine(outcome.Line);
        return outcome.Holds ? 0 : 1;
    default:
        Console.Error.WriteLine("use: intake [REPORTS] [WRITERS] | streams [STATIONS] [SECONDS] | browser [REPORTS] | kill [ROUNDS] | page FILE");
        return 2;
}
