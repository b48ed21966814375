using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Vedette.Collection;

/// <summary>Connects where it may. Where a name leads is checked at the connection itself, so that no second look-up can lead elsewhere.</summary>
/// <param name="options">How names are resolved, and which addresses may be connected to.</param>
public sealed class CheckedConnection(FetchOptions options)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="NotPublicException">One of the addresses of the host may not be connected to.</exception>
    public async ValueTask<Stream> Open(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await options.Resolve(host, cancellation);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, a => options.MayConnect(a))) throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
