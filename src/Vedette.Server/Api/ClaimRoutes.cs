using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>One claim and everything that stands behind it.</summary>
internal static class ClaimRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/claims/{id}", (string id, LivePicture live) => live.Now.Picture is { } picture && ClaimExplanation.Of(id, picture) is { } found
                ? Results.Ok(found)
                : Results.Problem("there is no such claim in the picture", statusCode: StatusCodes.Status404NotFound))
            .WithSummary("A claim with its rules, its assertion and fellow carriers, its question, and how the assertion stands to others.")
            .Produces<ClaimExplanation>().ProducesProblem(404);
}
