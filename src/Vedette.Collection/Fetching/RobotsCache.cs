using System.Collections.Concurrent;
using System.Text;

namespace Vedette.Collection;

/// <summary>The robots.txt of hosts, kept for a day. A host that answers with a fault of its own lets nobody in for the time being;
/// one that has none lets everybody in (RFC 9309).</summary>
internal sealed class RobotsCache(Func<Uri, Task<Fetched>> fetch)
{
    private const int MostHosts = 10_000;
    private const int Longest = 512 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan KeptAfterFault = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, long Until)> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public async Task<bool> Allows(Uri page)
    {
        if (page.Scheme is not ("http" or "https")) return false;
        var root = page.GetLeftPart(UriPartial.Authority);
        if (!_hosts.TryGetValue(root, out var known) || known.Until < Environment.TickCount64)
        {
            var answer = await fetch(new Uri(root + "/robots.txt"));
            var fault = answer.Outcome == FetchOutcome.Failed && answer.Reason?.StartsWith("the server answered 4", StringComparison.Ordinal) != true;
            var rules = fault || answer.Outcome == FetchOutcome.Refused ? RobotsRules.Nothing
                : RobotsRules.Parse(Encoding.UTF8.GetString(answer.Bytes.AsSpan(0, Math.Min(answer.Bytes.Length, Longest))), FetchOptions.Agent);
            if (_hosts.Count > MostHosts) _hosts.Clear();
            known = (rules, Environment.TickCount64 + (long)(fault ? KeptAfterFault : Kept).TotalMilliseconds);
            _hosts[root] = known;
        }
        return known.Rules.Allows(page.PathAndQuery);
    }
}
