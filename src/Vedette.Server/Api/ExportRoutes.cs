using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Model;
using Vedette.Publishing;
using Vedette.Pipeline;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>The live picture in the formats of other tools.</summary>
internal static class ExportRoutes
{
    private const int LinkSeconds = 60;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/export/{format}", Give)
            .WithSummary("The picture as geojson, kml, stix, cap, cot, csv, jsonl or atom; since=DATE gives the changes, area= a country or west,south,east,north, kind= a kind of claim, table= claims, assertions or estimates.")
            .Produces<Stream>(200, Exports.All[0].MediaType, [.. Exports.All.Skip(1).Select(e => e.MediaType).Distinct()]).ProducesProblem(400).ProducesProblem(404).ProducesProblem(503);
        api.MapGet("/network-link.kml", (HttpContext context) =>
            {
                using var file = new MemoryStream();
                KmlExport.WriteLink(new Uri($"{context.Request.Scheme}://{context.Request.Host}/api/export/kml"), LinkSeconds, file);
                return Results.Bytes(file.ToArray(), "application/vnd.google-earth.kml+xml", "vedette.kml");
            })
            .WithSummary("A file for an earth viewer, which then asks for the live KML again and again.").Produces<Stream>(contentType: "application/vnd.google-earth.kml+xml");
    }

    private static IResult Give(string format, string? since, string? area, string? kind, string? table, LivePicture live, PastPictures past, IAlertStore alerts, Stages stages, IClock clock)
    {
        if (Exports.Find(format) is not { } export) return Results.Problem($"there is no format '{format}'", statusCode: StatusCodes.Status404NotFound);
        var state = live.Now;
        if (state.Picture is not { } picture) return Results.Problem("the first picture is still being made", statusCode: StatusCodes.Status503ServiceUnavailable);
        var day = AskedDay.Read(since);
        if (since is not null && day is null) return Bad($"'{since}' is no day; write it as 2021-12-03");
        var where = area is null ? null : Area.Parse(area);
        if (area is not null && where is null) return Bad($"'{area}' is no area; write UA, or west,south,east,north");
        if (!Named<ClaimKind>(kind, out var only)) return Bad($"there is no kind '{kind}'");
        if (!Named<ExportTable>(table, out var lines)) return Bad($"there is no table '{table}'");
        var selection = new Selection(where, only is { } one ? [one] : []);
        var before = day is { } then ? past.On(then) : null;
        var selected = selection.Of(picture);
        var edition = new Edition(selected, clock.GetCurrentInstant())
        {
            Since = before is null ? null : selection.Of(before), Table = lines ?? ExportTable.Claims,
            Alerts = selection.Of(alerts.Raised(), selected), Outlines = stages.Outlines,
        };
        // Writers write at their own pace, readers read at theirs: between them stands a file that goes when it is closed.
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            export.Write(edition, file);
            file.Position = 0;
            return Results.Stream(file, export.MediaType);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static bool Named<T>(string? name, out T? value) where T : struct, Enum
    {
        value = null;
        if (name is null) return true;
        foreach (var member in Enum.GetValues<T>())
            if (System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString()) == name) value = member;
        return value is not null;
    }

    private static IResult Bad(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
