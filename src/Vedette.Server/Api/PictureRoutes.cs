using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vedette.Model;
using Vedette.Pipeline;
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
        api.MapGet("/picture", (string? parts, HttpContext context, LivePicture live) => Give(context, live, "application/json", $"picture {parts}", (picture, _) => Json(picture, parts)))
            .WithSummary("The picture as picture.json has it; with parts=sites,claims only those arrays, and constructed: whether any report is of our own making. ETag and Vedette-Event-Id name the change after which it stands.")
            .Produces<Picture>();
        api.MapGet("/brief", (string? about, HttpContext context, LivePicture live, Stages stages, Boards boards) =>
                Give(context, live, "application/json", $"brief {about}", (picture, corpus) => JsonSerializer.SerializeToUtf8Bytes(Brief(stages, boards, live, picture, corpus, about), ApiJson.Options)))
            .WithSummary("The brief: bottom line, sections of blocks, exhibits; about names the theatre that opens it, the largest unless told.").Produces<Brief>();
        api.MapGet("/brief.html", (HttpContext context, LivePicture live, Stages stages, Boards boards) =>
                Give(context, live, "text/html; charset=utf-8", "brief.html", (picture, corpus) => Encoding.UTF8.GetBytes(HtmlBrief.Write(Brief(stages, boards, live, picture, corpus)))))
            .WithSummary("The brief as one HTML file.");
        api.MapGet("/brief.md", (HttpContext context, LivePicture live, Stages stages, Boards boards) =>
                Give(context, live, "text/markdown; charset=utf-8", "brief.md", (picture, corpus) => Encoding.UTF8.GetBytes(MarkdownBrief.Write(Brief(stages, boards, live, picture, corpus)))))
            .WithSummary("The brief as Markdown.");
    }

    private static Brief Brief(Stages stages, Boards boards, LivePicture live, Picture picture, Corpus corpus, string? about = null) =>
        stages.Compose(picture, corpus, about, boards.Of(live.Now).FirstOrDefault());

    private static IResult Give(HttpContext context, LivePicture live, string type, string name, Func<Picture, Corpus, byte[]> make)
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
        return Results.Bytes(state.Once(name.Length < 200 ? name : name[..200], make), type);
    }

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
