using System.Globalization;
using Vedette.Load;

// Loads a server on this machine's own address, within bounds of count and time:
//   Vedette.Load streams [STATIONS] [SECONDS]   open stations, a report a second: how soon every station has it
//   Vedette.Load intake [REPORTS] [WRITERS]     reports as fast as they are taken: how many a second, none lost, none twice
//   Vedette.Load kill [ROUNDS]                  the server is killed while it takes reports: none that it took is lost
int Number(int at, int usual) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : usual;
switch (args.FirstOrDefault())
{
    case "serve":
        await ServerProcess.Serve(args[1], args.Length > 2 ? args[2] : null);
        return 0;
    case "streams":
        return await StreamTrial.Run(Number(1, 2_000), Number(2, 60), Console.Out) ? 0 : 1;
    case "intake":
        return await IntakeTrial.Run(Number(1, 10_000), Number(2, 8), Console.Out) ? 0 : 1;
    case "kill":
        return await KillTrial.Run(Number(1, 20), Console.Out) ? 0 : 1;
    default:
        Console.Error.WriteLine("use: streams [STATIONS] [SECONDS] | intake [REPORTS] [WRITERS] | kill [ROUNDS]");
        return 2;
}
