using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Vedette.Server.Web;

/// <summary>The built page; a plain one where there is none.</summary>
internal static class StaticPage
{
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
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ServeUnknownFileTypes = false,
            // Names under assets/ carry the hash of their contents.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        });
        // Every view has an address of its own: whatever is no file and no interface is the page.
        app.MapFallback(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            await context.Response.SendFileAsync(files.GetFileInfo("index.html"), context.RequestAborted);
        }).ExcludeFromDescription();
    }
}
