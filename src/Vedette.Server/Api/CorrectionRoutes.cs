using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Model;
using Vedette.Server.Accounts;
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

    private static IResult Post(NewCorrection asked, HttpContext context, AuditLog audit, ICorrectionStore store, StorePool stores, LiveCorpus corpus, EventLog log, IClock clock)
    {
        if (asked.Problem() is { } wrong) return Results.Problem(wrong, statusCode: StatusCodes.Status400BadRequest);
        var absent = stores.Use(s => asked.Anchors!.FirstOrDefault(a => s.Find(a.Report) is not { } report || !report.Text.Contains(a.Before + a.Quote, StringComparison.Ordinal)));
        if (absent is not null)
            return Results.Problem($"the quote is not found in {absent.Report}: give its words as they stand in the text", statusCode: StatusCodes.Status400BadRequest);

        var correction = new Correction(
            $"k-{Guid.NewGuid():n}"[..22], clock.GetCurrentInstant(), By(context, asked), asked.Kind!.Value, asked.Anchors!, asked.Reason ?? "", asked.Change);
        store.Add(correction);
        audit.Note(correction.By, "correct", $"{correction.Id} {correction.Kind}");
        corpus.Add([correction]);
        log.Append("correction", _ => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(correction, ApiJson.Options));
        return Results.Created("/api/corrections", correction);
    }

    // Whoever is signed in signs; where nobody needs to, people say who they are.
    private static string By(HttpContext context, NewCorrection asked) =>
        Visitor.Of(context) is var visitor && visitor != Visitor.Local ? visitor.Name : asked.By is { Length: > 0 } by ? by : visitor.Name;
}
