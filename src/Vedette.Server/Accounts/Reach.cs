using System.Net;

namespace Vedette.Server.Accounts;

/// <summary>Who can reach an address that the server listens on.</summary>
internal static class Reach
{
    /// <summary>Whether only this machine can.</summary>
    public static bool IsLocal(Uri listen) => IsLocal(listen.Host);

    /// <summary>Whether a name is one that this machine has for itself.</summary>
    public static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
