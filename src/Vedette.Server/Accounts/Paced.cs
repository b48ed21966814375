using Microsoft.AspNetCore.Http;

namespace Vedette.Server.Accounts;

/// <summary>Turns away who asks too much; nobody where only this machine can ask.</summary>
internal sealed class Paced(RequestDelegate next, Pacing pacing, ServerOptions options, Metrics metrics)
{
    private readonly bool _local = Reach.IsLocal(options.Listen);

    public Task Invoke(HttpContext context)
    {
        if (_local || pacing.Asks(context)) return next(context);
        metrics.Refused();
        context.Response.Headers.RetryAfter = "1";
        return Results.Problem("too many requests", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
    }
}
