using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Accounts;
using Vedette.Server.Intake;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>What people put right.</summary>
internal static class CorrectionRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/corrections", (ICorrectionStore store) => store.All()).WithSummary("All corrections, oldest first.").Produces<IReadOnlyList<Correction>>();
        api.MapPost("/corrections", Post)
            .WithSummary("Stores a correction beside what was read, with name and time; the picture follows.").Produces<Correction>(201).ProducesProblem(400);
    }

    private static IResult Post(CorrectionDraft asked, HttpContext context, AuditLog audit, ICorrectionStore store, StorePool stores, LivePicture live, OtherHands hands, IClock clock)
    {
        Correction correction;
        try
        {
            correction = asked.Signed(
                clock.GetCurrentInstant(), By(context, asked), () => live.Now.Picture ?? throw new FormatException("there is no picture yet"), id => stores.Use(s => s.Find(id))?.Text);
        }
        catch (FormatException wrong)
        {
            return Results.Problem(wrong.Message, statusCode: StatusCodes.Status400BadRequest);
        }
        store.Add(correction);
        audit.Note(correction.By, "correct", $"{correction.Id} {correction.Kind}");
        hands.Look();
        return Results.Created("/api/corrections", correction);
    }

    // Whoever is signed in signs; where nobody needs to, people say who they are.
    private static string By(HttpContext context, CorrectionDraft asked) =>
        Visitor.Of(context) is var visitor && visitor != Visitor.Local ? visitor.Name : asked.By is { Length: > 0 } by ? by : visitor.Name;
}
