using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Model;
using Vedette.Publishing;
using Vedette.Server.Live;

namespace Vedette.Server.Api;

/// <summary>The picture and its brief.</summary>
internal static class PictureRoutes
{
    /// <summary>Names the change after which a picture stands; events are asked for from there.</summary>
    private const string Place = "Vedette-Event-Id";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/picture", (string? parts, HttpContext context, LivePicture live) => Give(context, live, "application/json", state => state.Once($"picture {Short(parts)}", (picture, _) => Json(picture, Short(parts)))))
            .WithSummary("The picture as picture.json has it; with parts=sites,claims only those arrays, and constructed: whether any report is of our own making. ETag and Vedette-Event-Id name the change after which it stands.")
            .Produces<Picture>().Produces(304);
        api.MapGet("/brief", (string? about, HttpContext context, LivePicture live, Briefs briefs, bool lead = false) => Give(context, live, "application/json", state => briefs.Json(state, Short(about), lead)))
            .WithSummary("The brief: bottom line, sections of blocks, exhibits; about names the theatre that opens it, the largest unless told. With lead=true the bottom line alone, with the exhibits that it cites.")
            .Produces<Brief>().Produces(304);
        api.MapGet("/brief.html", (HttpContext context, LivePicture live, Briefs briefs) =>
                Give(context, live, "text/html; charset=utf-8", state => state.Once("brief.html", (_, _) => Encoding.UTF8.GetBytes(HtmlBrief.Write(briefs.Of(state))))))
            .WithSummary("The brief as one HTML file.").Produces<string>(contentType: "text/html");
        api.MapGet("/brief.md", (HttpContext context, LivePicture live, Briefs briefs) =>
                Give(context, live, "text/markdown; charset=utf-8", state => state.Once("brief.md", (_, _) => Encoding.UTF8.GetBytes(MarkdownBrief.Write(briefs.Of(state))))))
            .WithSummary("The brief as Markdown.").Produces<string>(contentType: "text/markdown");
    }

    private static IResult Give(HttpContext context, LivePicture live, string type, Func<PictureState, byte[]> make)
    {
        var state = live.Now;
        if (state.Picture is null)
        {
            context.Response.Headers.RetryAfter = "1";
            return Results.Problem("the first picture is still being made", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        var tag = $"\"{state.Id}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers[Place] = state.Id;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return Results.Bytes(make(state), type);
    }

    private static string? Short(string? asked) => asked is { Length: > 200 } ? asked[..200] : asked;

    private static byte[] Json(Picture picture, string? parts)
    {
        if (parts is null) return JsonSerializer.SerializeToUtf8Bytes(picture, WireJson.Relaxed.Picture);
        var asked = parts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = WireJson.Relaxed.Options.Encoder });
        writer.WriteStartObject();
        writer.WriteString("schema", picture.Schema);
        if (picture.AsOf is { } day) writer.WriteString("as_of", day.Text);
        writer.WriteString("extractor", picture.Extractor);
        writer.WriteBoolean("constructed", picture.Reports.Any(r => r.Constructed));
        foreach (var section in PictureSections.All.Where(s => asked.Contains(s.Name)))
        {
            writer.WriteStartArray(section.Name);
            foreach (var (_, item) in section.Items(picture)) section.Write(writer, item);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
