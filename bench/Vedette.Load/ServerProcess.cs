using System.Diagnostics;
using System.Globalization;
using Vedette.Pipeline;
using Vedette.Server;

namespace Vedette.Load;

/// <summary>A server in a process of its own, so that its memory is its own and it can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Folder of the built page; null where it is not named.</summary>
    public static string? Web { get; } = Environment.GetEnvironmentVariable("VEDETTE_WEB") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServerProcess> Start(string database, string? samples = null)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, ArgumentList = { "exec", typeof(ServerProcess).Assembly.Location, "serve", database } };
        if (samples is not null) start.ArgumentList.Add(samples);
        // As the launcher sets it.
        start.Environment["DOTNET_GCgen0size"] = "4000000";
        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(120));
        var server = new ServerProcess(process, new Uri(line ?? throw new InvalidOperationException("the server did not start")));
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var tries = 0; tries < 600; tries++)
        {
            using var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative));
            if (answer.IsSuccessStatusCode) return server;
            await Task.Delay(100);
        }
        throw new TimeoutException("the server never became ready");
    }

    /// <summary>What the child process does.</summary>
    public static async Task Serve(string database, string? samples)
    {
        using var stages = Stages.Open(Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory));
        await using var server = await VedetteServer.Start(new ServerOptions { Database = database, Listen = new Uri("http://127.0.0.1:0"), Samples = samples, Web = Web }, stages);
        Console.WriteLine(server.Address);
        // Ends with whoever started it.
        while (await Console.In.ReadLineAsync() is not null)
        {
        }
    }

    /// <summary>The most memory that it held so far, in megabytes; where the system tells.</summary>
    public double PeakMegabytes()
    {
        var status = $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        var line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
        return line is null ? double.NaN : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>What it took of the processors so far: unlike times by the clock it says the same on a machine with other work.</summary>
    public TimeSpan Processor()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
