using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Vedette.Server.Web;

/// <summary>The built page; a plain one where there is none.</summary>
internal static class StaticPage
{
    private const string Compressed = ".br";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private const string Plain =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Vedette</title>"
        + "<h1>Vedette</h1><p>The server runs; the page is not built here. <a href=\"/api/brief.html\">Brief</a>, "
        + "<a href=\"/api/picture\">picture</a>, <a href=\"/api/reports\">reports</a>, <a href=\"/openapi/v1.json\">interface</a>.</html>";

    public static void Use(WebApplication app, string? folder)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", () => Results.Content(Plain, "text/html; charset=utf-8")).ExcludeFromDescription();
            return;
        }
        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        // Beside each file lies its compressed form, where whoever built the page made one.
        app.Use(async (context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && TakesBrotli(context.Request) && Types.TryGetContentType(context.Request.Path, out var type)
                && files.GetFileInfo(context.Request.Path + Compressed) is { Exists: true } file) await Send(context, file, type);
            else await next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ServeUnknownFileTypes = false,
            OnPrepareResponse = file => Cache(file.Context),
        });
        // Every view has an address of its own: whatever is no file and no interface is the page.
        app.MapFallback(context =>
        {
            var file = TakesBrotli(context.Request) && files.GetFileInfo("index.html" + Compressed) is { Exists: true } small ? small : files.GetFileInfo("index.html");
            return Send(context, file, "text/html; charset=utf-8");
        }).ExcludeFromDescription();
    }

    private static bool TakesBrotli(HttpRequest request) => request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);

    // Names under assets/ carry the hash of their contents.
    private static void Cache(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";

    private static Task Send(HttpContext context, IFileInfo file, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = file.Length;
        context.Response.Headers.Vary = "Accept-Encoding";
        Cache(context);
        if (file.Name.EndsWith(Compressed, StringComparison.Ordinal)) context.Response.Headers.ContentEncoding = "br";
        return context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
