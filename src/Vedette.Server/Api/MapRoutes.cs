using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Pipeline;

namespace Vedette.Server.Api;

/// <summary>Coasts and borders for maps. They are those of the gazetteer and change with it alone.</summary>
internal static class MapRoutes
{
    public static void Map(RouteGroupBuilder api, Stages stages)
    {
        var world = new Lazy<byte[]>(() => BaseMap.Write(stages.Outlines));
        api.MapGet("/basemap", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "private, max-age=86400";
                return Results.Bytes(world.Value, "application/json");
            })
            .WithSummary("All land as GeoJSON, de jure.").Produces<object>();
        api.MapGet("/basemap/border", (string a, string b) => a.Length == 2 && b.Length == 2
                ? Results.Ok(BaseMap.Border(stages.Outlines, a, b))
                : Results.Problem("a and b are countries, ISO 3166-1 alpha-2", statusCode: StatusCodes.Status400BadRequest))
            .WithSummary("The land border between two countries: lines of longitude and latitude; empty where they have none.")
            .Produces<double[][][]>().ProducesProblem(400);
    }
}
