using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Vedette.Server.Accounts;

/// <summary>How much one visitor may ask, where the server is open to others than this machine.</summary>
internal sealed class Pacing : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _requests = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetTokenBucketLimiter(Key(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 400, TokensPerPeriod = 100, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true,
        }));

    private readonly PartitionedRateLimiter<string> _signIns = PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(5), QueueLimit = 0 }));

    public bool Asks(HttpContext context)
    {
        using var lease = _requests.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    /// <summary>One more try to sign in under a name or from an address.</summary>
    public bool Tries(string who)
    {
        using var lease = _signIns.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _requests.Dispose();
        _signIns.Dispose();
    }

    private static string Key(HttpContext context) => Visitor.At(context)?.Name ?? AddressOf(context);

    public static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
