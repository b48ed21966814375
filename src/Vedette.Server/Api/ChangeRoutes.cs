using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Pipeline;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>What changed since a day.</summary>
internal static class ChangeRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/changes", (string since, LivePicture live, ChangeLists changes) =>
            {
                if (AskedDay.Read(since) is not { } day) return Results.Problem("since is a day such as 2021-12-03", statusCode: StatusCodes.Status400BadRequest);
                return Results.Ok(live.Now.Picture is null ? new ChangeListing(since, []) : changes.Of(live.Now, day));
            })
            .WithSummary("What the picture says now and did not at the end of a day, as `vedette diff` tells it, each change with the claims behind it.")
            .Produces<ChangeListing>().ProducesProblem(400);
}
