using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Model;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>What the picture may mean for the scenarios.</summary>
internal static class AssessmentRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/assessment", (string? scenario, LivePicture live, Boards boards) =>
            {
                if (live.Now.Picture is null) return Results.Problem("the first picture is still being made", statusCode: StatusCodes.Status503ServiceUnavailable);
                var found = boards.Of(live.Now).FirstOrDefault(b => scenario is null || b.Scenario.Id == scenario);
                return found is null ? Results.Problem("there is no such scenario, or none of its versions is in force", statusCode: StatusCodes.Status404NotFound) : Results.Ok(found);
            })
            .WithSummary("The board of a scenario, of the first one unless told: hypotheses, indicators, ledger, matrix, what to look for next.").Produces<Assessment>().ProducesProblem(404);
        api.MapGet("/scenarios/{id}/history", (string id, LivePicture live, Boards boards) =>
                live.Now.Picture is not null && boards.History(live.Now, id) is { } history ? Results.Ok(history) : Results.Problem("there is no such scenario", statusCode: StatusCodes.Status404NotFound))
            .WithSummary("Its likelihoods over time, each day from what was known then.").Produces<AssessmentHistory>().ProducesProblem(404);
        api.MapGet("/scenarios", (Boards boards) => boards.Scenarios).WithSummary("The scenarios whose boards are kept.").Produces<IReadOnlyList<ScenarioReference>>();
    }
}
