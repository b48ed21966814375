using Microsoft.AspNetCore.Http;
using NodaTime;
using Vedette.Storage;

namespace Vedette.Server.Accounts;

/// <summary>Lets in who may. On an address of this machine alone everybody may everything, as long as the browser was not led there from
/// another site; beyond it only who shows a session or a token, each as much as their role.</summary>
internal sealed class Gate(RequestDelegate next, ServerOptions options, IAccountStore store, IClock clock, Metrics metrics)
{
    /// <summary>The cookie of a session.</summary>
    public const string Cookie = "vedette_session";

    private readonly bool _local = Reach.IsLocal(options.Listen);

    public async Task Invoke(HttpContext context)
    {
        var request = context.Request;
        // A name that leads to this machine from elsewhere is how pages of strangers reach local servers.
        if (_local && !Reach.IsLocal(request.Host.Host))
        {
            await Refuse(context, StatusCodes.Status421MisdirectedRequest, "this server is for this machine alone");
            return;
        }
        var unsafeMethod = !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));
        if (unsafeMethod && IsForeign(request))
        {
            await Refuse(context, StatusCodes.Status403Forbidden, "the request comes from another site");
            return;
        }
        var visitor = _local ? Visitor.Local : Find(request);
        if (visitor is not null) context.Features.Set(visitor);
        if (Needed(request, unsafeMethod) is { } needed)
        {
            if (visitor is null)
            {
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await Refuse(context, StatusCodes.Status401Unauthorized, "sign in, or show a token");
                return;
            }
            if (visitor.Role < needed)
            {
                await Refuse(context, StatusCodes.Status403Forbidden, $"this is for whoever is {needed.ToString().ToLowerInvariant()}");
                return;
            }
        }
        await next(context);
    }

    // Null: open to all. The page itself tells nothing; what it shows comes from the interface.
    private static AccountRole? Needed(HttpRequest request, bool unsafeMethod)
    {
        var path = request.Path;
        if (path.StartsWithSegments("/api/session", StringComparison.OrdinalIgnoreCase) || path.Equals("/healthz", StringComparison.OrdinalIgnoreCase)) return null;
        if (path.StartsWithSegments("/api/audit", StringComparison.OrdinalIgnoreCase)) return AccountRole.Administrator;
        if (unsafeMethod) return AccountRole.Analyst;
        return path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase) || path.Equals("/metrics", StringComparison.OrdinalIgnoreCase)
            ? AccountRole.Reader : null;
    }

    private Visitor? Find(HttpRequest request)
    {
        var shown = request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : request.Cookies[Cookie];
        return shown is { Length: > 20 and < 200 } && store.Find(PassKey.Hash(shown), clock.GetCurrentInstant()) is { } pass ? new Visitor(pass.Account, pass.Role) : null;
    }

    // Browsers say where a request comes from. Whoever says nothing and shows a cookie is no browser that we know.
    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
            return !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is not ("same-origin" or "none");
        return request.Cookies.ContainsKey(Cookie);
    }

    private Task Refuse(HttpContext context, int status, string words)
    {
        metrics.Refused();
        return Results.Problem(words, statusCode: status).ExecuteAsync(context);
    }
}
