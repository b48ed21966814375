using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vedette.Server.Accounts;
using Vedette.Server.Live;
using Vedette.Storage;

namespace Vedette.Server.Api;

/// <summary>Signing in and out, and who did what.</summary>
internal static class SessionRoutes
{
    private static readonly Duration Lasting = Duration.FromHours(12);

    // Checking a password is dear on purpose: strangers must not be able to fill the machine with it.
    private static readonly SemaphoreSlim Checking = new(1);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/session", (HttpContext context, ServerOptions options, LivePicture live) =>
            {
                var (visitor, required) = (Visitor.At(context), !Reach.IsLocal(options.Listen));
                return new SessionState(visitor?.Name, visitor?.Role, required, (visitor is not null || !required) && live.Now.IsConstructed);
            })
            .WithSummary("Who is signed in, whether anybody must be, and whether the picture has reports of our own making.").Produces<SessionState>();
        api.MapPost("/session", SignIn).WithSummary("Signs in: name and password; the answer sets a cookie.").Produces<SessionState>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(429);
        api.MapDelete("/session", SignOut).WithSummary("Signs out.").Produces(204);
        api.MapGet("/audit", (IAccountStore store) => store.Newest(500)).WithSummary("Who did what, newest first; for administrators.").Produces<IReadOnlyList<AuditEntry>>();
    }

    private static async Task<IResult> SignIn(Credentials given, HttpContext context, IAccountStore store, Pacing pacing, AuditLog audit, IClock clock, LivePicture live)
    {
        var from = Pacing.AddressOf(context);
        if (given is not { Name: { Length: > 0 and <= 100 } name, Password: { Length: > 0 and <= 1_000 } password }) return Results.Problem("give name and password", statusCode: StatusCodes.Status400BadRequest);
        if (!pacing.Tries("from " + from) || !pacing.Tries("as " + name)) return Results.Problem("too many tries; wait some minutes", statusCode: StatusCodes.Status429TooManyRequests);
        var account = store.Find(name);
        if (!await Checking.WaitAsync(TimeSpan.FromSeconds(10), context.RequestAborted)) return Results.Problem("too many tries; wait some minutes", statusCode: StatusCodes.Status429TooManyRequests);
        bool right;
        try
        {
            right = await Task.Run(() => Password.Is(password, account?.Password ?? Password.Nobodys), context.RequestAborted);
        }
        finally
        {
            Checking.Release();
        }
        if (!right || account is null || account.DisabledAt is not null)
        {
            audit.Note(from, "sign_in_failed", name);
            return Results.Problem("name or password is wrong", statusCode: StatusCodes.Status401Unauthorized);
        }
        var (key, now) = (PassKey.New(), clock.GetCurrentInstant());
        store.Add(new Pass(PassKey.Hash(key), "session", account.Name, account.Role, now, now + Lasting));
        audit.Note(account.Name, "sign_in", from);
        context.Response.Cookies.Append(Gate.Cookie, key, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", MaxAge = Lasting.ToTimeSpan(), IsEssential = true,
        });
        return Results.Ok(new SessionState(account.Name, account.Role, true, live.Now.IsConstructed));
    }

    private static IResult SignOut(HttpContext context, IAccountStore store, AuditLog audit, IClock clock)
    {
        if (context.Request.Cookies[Gate.Cookie] is { Length: > 0 } key)
        {
            store.Revoke(PassKey.Hash(key), clock.GetCurrentInstant());
            if (Visitor.At(context) is { } visitor) audit.Note(visitor.Name, "sign_out", "");
        }
        context.Response.Cookies.Delete(Gate.Cookie);
        return Results.NoContent();
    }

    /// <summary>What somebody signs in with.</summary>
    internal sealed record Credentials(string? Name, string? Password);

    /// <summary>Who is there.</summary>
    /// <param name="Name">Null where nobody is signed in.</param>
    /// <param name="Role">What they may do.</param>
    /// <param name="Required">Whether anybody must sign in.</param>
    /// <param name="Constructed">Whether the picture has reports of our own making; false to whoever may not see it.</param>
    internal sealed record SessionState(string? Name, AccountRole? Role, bool Required, bool Constructed);
}
