using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Server.Intake;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>Reports: the list, one of them, and the way in.</summary>
internal static class ReportRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports", List).WithSummary("A page of reports, newest first, with facets of the whole list; query searches title and text.").Produces<ReportListing>().ProducesProblem(400);
        api.MapGet("/reports/{id}", One).WithSummary("A report with its text, claims, copies and versions.").Produces<ReportDetail>().ProducesProblem(404);
        api.MapGet("/reports/{id}/original", (string id, StorePool stores) => Download(stores.Use(store => store.Original(id)), id)).WithSummary("The bytes as they came, as a download.").Produces<Stream>(contentType: "application/octet-stream").ProducesProblem(404);
        api.MapGet("/reports/{id}/sent", (string id, StorePool stores) => Download(stores.Use(store => store.From(id)?.Bytes), id))
            .WithSummary("What the watched source sent that the report was taken out of, byte for byte, as a download.").Produces<Stream>(contentType: "application/octet-stream").ProducesProblem(404);
        api.MapGet("/reports/{id}/changes", Changes).WithSummary("How the text of another report became that of this one, word by word: of its version before unless against names another.")
            .Produces<IReadOnlyList<TextChange.Piece>>().ProducesProblem(404);
        api.MapPost("/reports", Post).AddOpenApiOperationTransformer(Body)
            .WithSummary("Takes a report in. 202 once it is on the disk; its claims follow as an event.").Produces<ReportReceipt>(202).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415);
    }

    private static IResult List(
        StorePool stores, string? query, string? from, string? to, string? outlet, string? language, string? kind, int page = 1, int size = 50)
    {
        if (!Day(from, out var first) || !Day(to, out var last)) return Wrong("from and to are days such as 2021-12-03");
        var kinds = (ClaimKind?)null;
        if (kind is not null)
        {
            kinds = Enum.GetValues<ClaimKind>().Cast<ClaimKind?>().FirstOrDefault(k => JsonNamingPolicy.SnakeCaseLower.ConvertName(k!.ToString()!) == kind);
            if (kinds is null) return Wrong("kind is one of " + string.Join(", ", Enum.GetNames<ClaimKind>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)));
        }
        if (page is < 1 or > 1_000_000 || size is < 1 or > 200) return Wrong("page is 1 or more, size 1 to 200");
        if (query is { Length: > 500 }) return Wrong("query is longer than 500 characters");
        var asked = new ReportQuery { Words = query, From = first, To = last, Outlet = outlet, Language = language, Kind = kinds, Page = page, PageSize = size };
        return Results.Ok(ReportListing.Of(stores.Use(store => store.List(asked)), asked));
    }

    private static IResult One(string id, StorePool stores, LivePicture live) => stores.Use(store =>
        store.Find(id) is { } report
            ? Results.Ok(ReportDetail.Of(report, store.Claims(id), store.Carriers(id), store.Versions(id), store.From(id), live.Now.Picture))
            : Missing());

    // Never a type that a browser would run.
    private static IResult Download(byte[]? bytes, string name) => bytes is null ? Missing() : Results.Bytes(bytes, "application/octet-stream", name);

    private static IResult Changes(string id, string? against, StorePool stores) => stores.Use(store =>
    {
        if (store.Find(id) is not { } report) return Missing();
        var earlier = against is not null ? store.Find(against) : store.Versions(id).TakeWhile(v => v.Id != id).LastOrDefault();
        return earlier is null ? Results.Problem("there is no version before it", statusCode: StatusCodes.Status404NotFound) : Results.Ok(TextChange.Between(earlier.Text, report.Text));
    });

    private static async Task<IResult> Post(HttpContext context, ReportDesk desk, IClock clock, Metrics metrics)
    {
        if (!context.Request.HasJsonContentType()) return Results.Problem("send application/json", statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var body = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 4096, 1024 * 1024));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (SubmittedReport.Read(body.ToArray(), clock.GetCurrentInstant()) is not CollectedReport found)
        {
            metrics.Refused();
            return Wrong("the body is no report: send a JSON object with text or html");
        }
        if (string.IsNullOrWhiteSpace(found.Report.Text)) return Wrong("the report has no text");
        var stored = await desk.Take(found, context.RequestAborted);
        return Results.Accepted($"/api/reports/{found.Report.Id}", new ReportReceipt(found.Report.Id, found.Report.Reference.Sha256, stored == Stored.Added));
    }

    // Told to the document only: as a rule of the route it would send what is no JSON elsewhere.
    private static async Task Body(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation) => operation.RequestBody = new OpenApiRequestBody
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(typeof(ReportSubmission), null, cancellation) } },
    };

    private static bool Day(string? text, out LocalDate? day)
    {
        day = null;
        if (string.IsNullOrEmpty(text)) return true;
        day = AskedDay.Read(text);
        return day is not null;
    }

    private static IResult Wrong(string why) => Results.Problem(why, statusCode: StatusCodes.Status400BadRequest);

    private static IResult Missing() => Results.Problem("there is no such report", statusCode: StatusCodes.Status404NotFound);
}
