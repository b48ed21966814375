using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Fusion;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>What changed since a day.</summary>
internal static class ChangeRoutes
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/changes", (string since, LivePicture live, PastPictures past) =>
            {
                if (AskedDay.Read(since) is not { } day) return Results.Problem("since is a day such as 2021-12-03", statusCode: StatusCodes.Status400BadRequest);
                var state = live.Now;
                if (state.Picture is null) return Results.Ok(new ChangeListing(since, []));
                var before = past.On(day);
                return Results.Ok(state.Once($"changes {since}", (after, _) => new ChangeListing(since, Lines(before, after))));
            })
            .WithSummary("What the picture says now and did not at the end of a day, as `vedette diff` tells it, each change with the claims behind it.")
            .Produces<ChangeListing>().ProducesProblem(400);

    private static List<ChangeListing.Line> Lines(Picture before, Picture after)
    {
        var claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var picture in (Picture[])[before, after])
        {
            foreach (var a in picture.Assertions) claims[a.Id] = [.. a.Members.Select(m => m.Claim)];
            foreach (var s in picture.Sites) claims[s.Id] = [.. s.Observations.Select(o => o.Claim)];
            foreach (var r in picture.Register) claims[r.Id] = r.Claims;
            foreach (var e in picture.Calendar) claims[e.Id] = e.Claims;
        }
        foreach (var q in after.Questions) claims[q.Id] = [.. q.Assertions.SelectMany(a => claims.GetValueOrDefault(a, []))];
        return [.. Differences.Between(before, after).Select(c => new ChangeListing.Line(c.What, c.Id, c.Text, claims.GetValueOrDefault(c.Id, [])))];
    }
}
