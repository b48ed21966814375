using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Model;
using Vedette.Publishing;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>Claims with the sentences that carry them, and everything that stands behind one.</summary>
internal static class ClaimRoutes
{
    private const int Most = 100;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/claims", Cited)
            .WithSummary("Claims by their ids, comma-separated, at most 100, in that order, each with the words around its sentence; unknown ids are left out.")
            .Produces<IReadOnlyList<CitedClaim>>().ProducesProblem(400);
        api.MapGet("/claims/{id}", (string id, LivePicture live) => live.Now.Picture is { } picture && ClaimExplanation.Of(id, picture) is { } found
                ? Results.Ok(found)
                : Results.Problem("there is no such claim in the picture", statusCode: StatusCodes.Status404NotFound))
            .WithSummary("A claim with its rules, its assertion and fellow carriers, its question, and how the assertion stands to others.")
            .Produces<ClaimExplanation>().ProducesProblem(404);
    }

    private static IResult Cited(string ids, LivePicture live, StorePool stores)
    {
        var asked = ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (asked.Length > Most) return Results.Problem($"at most {Most} claims at a time", statusCode: StatusCodes.Status400BadRequest);
        var state = live.Now;
        if (state.Picture is null) return Results.Ok(Array.Empty<CitedClaim>());
        var known = state.Once("claims by id", (picture, _) => picture.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal));
        return stores.Use(store =>
        {
            var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
            var found = new List<CitedClaim>(asked.Length);
            foreach (var id in asked)
            {
                if (!known.TryGetValue(id, out var claim)) continue;
                if (!texts.TryGetValue(claim.Report.Id, out var text)) texts[claim.Report.Id] = text = store.Find(claim.Report.Id)?.Text;
                var (before, after) = text is null ? ("", "") : Surroundings.Of(text, claim.Evidence);
                found.Add(new CitedClaim(claim, before, after));
            }
            return Results.Ok(found);
        });
    }
}
