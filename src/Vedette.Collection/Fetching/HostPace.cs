using System.Collections.Concurrent;

namespace Vedette.Collection;

/// <summary>One request at a time to a host, with a pause between two.</summary>
internal sealed class HostPace(TimeSpan pause)
{
    private const int MostHosts = 10_000;

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; dispose what is returned when the request is done.</summary>
    public async Task<IDisposable> Turn(string name, CancellationToken cancellation)
    {
        if (_hosts.Count > MostHosts) _hosts.Clear();
        var host = _hosts.GetOrAdd(name, _ => new Host(pause));
        await host.Free.WaitAsync(cancellation);
        try
        {
            var wait = pause - TimeSpan.FromMilliseconds(Environment.TickCount64 - host.Last);
            if (wait > TimeSpan.Zero) await Task.Delay(wait < pause ? wait : pause, cancellation);
            return host;
        }
        catch
        {
            host.Free.Release();
            throw;
        }
    }

    private sealed class Host(TimeSpan pause) : IDisposable
    {
        public SemaphoreSlim Free { get; } = new(1);

        public long Last { get; private set; } = Environment.TickCount64 - (long)pause.TotalMilliseconds - 1;

        // Ends a turn; the host itself stays.
        public void Dispose()
        {
            Last = Environment.TickCount64;
            Free.Release();
        }
    }
}
