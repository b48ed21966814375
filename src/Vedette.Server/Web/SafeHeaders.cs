using Microsoft.AspNetCore.Http;

namespace Vedette.Server.Web;

/// <summary>What every answer tells the browser: run nothing but the page's own files, load nothing from elsewhere, frame nothing.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    // Styles in attributes: the map places its elements by them. Blobs: its worker.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self' blob:; child-src blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;
        // The brief carries a stricter one of its own, with the hashes of what is in it.
        if (!context.Request.Path.StartsWithSegments("/api/brief.html", StringComparison.Ordinal)) headers.ContentSecurityPolicy = Policy;
        else headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }
}
