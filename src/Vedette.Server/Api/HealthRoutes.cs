using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>For those who watch the server.</summary>
internal static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", (LivePicture live) => live.Now.Picture is null
                ? Results.Text("starting\n", statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("ok\n"))
            .WithSummary("200 once the first picture stands, else 503.").Produces<string>(contentType: "text/plain").Produces<string>(503, "text/plain");
        routes.MapGet("/metrics", (Metrics metrics, LivePicture live) => Results.Text(metrics.Write(live), "text/plain; version=0.0.4; charset=utf-8"))
            .WithSummary("Counts as Prometheus reads them.").Produces<string>(contentType: "text/plain");
    }
}
