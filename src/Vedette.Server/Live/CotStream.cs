using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Vedette.Model;
using Vedette.Publishing;

namespace Vedette.Server.Live;

/// <summary>Markers for TAK over TCP, on this machine alone, only where a port was asked for. Whoever connects gets all markers, and
/// again all of them when the picture changes and every hour, for markers go stale after a day; what is gone is deleted.</summary>
internal sealed class CotStream(ServerOptions options, LivePicture live, IClock clock) : BackgroundService
{
    private const int MostStations = 16;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private static readonly Duration Refresh = Duration.FromHours(1);

    /// <summary>The port, once it listens; null before, and where the stream is off.</summary>
    public int? Port { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.CotPort is not { } port) return;
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start(MostStations);
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var free = new SemaphoreSlim(MostStations);
        while (!stoppingToken.IsCancellationRequested)
        {
            await free.WaitAsync(stoppingToken);
            var station = await listener.AcceptTcpClientAsync(stoppingToken);
            _ = Serve(station, free, stoppingToken);
        }
    }

    private async Task Serve(TcpClient station, SemaphoreSlim free, CancellationToken stopping)
    {
        try
        {
            using (station)
            {
                station.SendTimeout = (int)Step.TotalMilliseconds;
                var stream = station.GetStream();
                var (sent, at) = ((Picture?)null, Instant.MinValue);
                while (!stopping.IsCancellationRequested)
                {
                    if (live.Now.Picture is { } picture && (!ReferenceEquals(picture, sent) || clock.GetCurrentInstant() - at >= Refresh))
                    {
                        var before = sent;
                        (sent, at) = (picture, clock.GetCurrentInstant());
                        await Send(stream, CotExport.Events(new Edition(picture, at)), stopping);
                        if (before is not null) await Send(stream, CotExport.Events(new Edition(picture, at) { Since = before }), stopping);
                    }
                    await Task.Delay(Step, stopping);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
        {
            // The station hung up, or the server ends.
        }
        finally
        {
            try
            {
                free.Release();
            }
            catch (ObjectDisposedException)
            {
                // The server ended first.
            }
        }
    }

    private static async Task Send(NetworkStream stream, IEnumerable<string> events, CancellationToken stopping)
    {
        foreach (var line in events) await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), stopping);
    }
}
