using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Model;
using Vedette.Server.Accounts;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>Alerts: the list, the feed, and saying that one is seen.</summary>
internal static class AlertRoutes
{
    private const int Most = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/alerts", (IAlertStore store, bool open = false) => store.Newest(Most).Where(a => !open || a.AcknowledgedAt is null))
            .WithSummary("The newest alerts, newest first; with open=true only those that nobody has acknowledged.").Produces<IReadOnlyList<Alert>>();
        api.MapGet("/alerts.atom", (HttpContext context, IAlertStore store) => Results.Bytes(AlertFeed.Write(store.Newest(Most), context.Request), "application/atom+xml; charset=utf-8"))
            .WithSummary("The newest alerts as an Atom feed.").Produces<Stream>(contentType: "application/atom+xml");
        api.MapPost("/alerts/{id}/acknowledge", Acknowledge).WithSummary("Says that an alert is seen; every station is told.").Produces<Alert>().ProducesProblem(404);
    }

    private static IResult Acknowledge(string id, HttpContext context, IAlertStore store, AuditLog audit, EventLog log, IClock clock)
    {
        var by = Visitor.Of(context);
        if (store.Acknowledge(id, by.Name, clock.GetCurrentInstant()) is not { } alert) return Results.Problem("there is no such alert", statusCode: StatusCodes.Status404NotFound);
        audit.Note(by.Name, "acknowledge", id);
        log.Append("alert", _ => JsonSerializer.SerializeToUtf8Bytes(alert, ApiJson.Options));
        return Results.Ok(alert);
    }
}
