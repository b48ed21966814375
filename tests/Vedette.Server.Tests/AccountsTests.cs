using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using NodaTime;
using Vedette.Server.Accounts;
using Vedette.Storage;
using Vedette.Storage.Sqlite;

namespace Vedette.Server.Tests;

/// <summary>A server that other machines could reach; here only this one does.</summary>
public sealed class AccountsTests : IAsyncLifetime
{
    private const string Secret = "correct horse battery";

    private RunningServer _server = null!;
    private SqliteAccountStore _store = null!;

    public async Task InitializeAsync() => _server = await RunningServer.Start(
        o => o with { Listen = new Uri("http://0.0.0.0:0") },
        file =>
        {
            _store = new SqliteAccountStore(file);
            var now = SystemClock.Instance.GetCurrentInstant();
            foreach (var role in Enum.GetValues<AccountRole>()) _store.Add(new Account(role.ToString().ToLowerInvariant(), role, Password.Of(Secret), now)).ShouldBeTrue();
        });

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Without_accounts_a_server_that_others_can_reach_does_not_start()
    {
        var failure = await Should.ThrowAsync<StoreException>(() => RunningServer.Start(o => o with { Listen = new Uri("http://0.0.0.0:0") }));

        failure.Message.ShouldContain("vedette user add");
    }

    [Theory]
    [InlineData("/api/picture")]
    [InlineData("/api/reports")]
    [InlineData("/api/events")]
    [InlineData("/api/audit")]
    [InlineData("/metrics")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/API/picture")]
    [InlineData("/api/alerts.atom")]
    public async Task Nobody_sees_anything_without_signing_in(string address)
    {
        using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_signs_in_gets_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        using var answer = await SignIn("analyst", Secret);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        (await Get("/api/session", cookie)).ShouldContain("\"analyst\"");
        (await Status(HttpMethod.Get, "/api/reports", cookie)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_role_may_what_it_may()
    {
        foreach (var (name, post, audit) in new[] { ("reader", false, false), ("analyst", true, false), ("administrator", true, true) })
        {
            using var signedIn = await SignIn(name, Secret);
            var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
            (await Status(HttpMethod.Post, "/api/reports", cookie, ours: true)).ShouldBe(post ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, name);
            (await Status(HttpMethod.Get, "/api/audit", cookie)).ShouldBe(audit ? HttpStatusCode.OK : HttpStatusCode.Forbidden, name);
        }
    }

    [Fact]
    public async Task A_request_that_another_site_makes_with_the_cookie_is_refused()
    {
        using var signedIn = await SignIn("analyst", Secret);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();

        (await Status(HttpMethod.Post, "/api/reports", cookie)).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(HttpMethod.Post, "/api/reports", cookie, origin: "https://evil.example.org")).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(HttpMethod.Post, "/api/reports", cookie, ours: true)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_token_lets_a_machine_in_until_it_is_revoked_and_a_made_up_one_never()
    {
        var key = PassKey.New();
        var now = SystemClock.Instance.GetCurrentInstant();
        _store.Add(new Pass(PassKey.Hash(key), "token", "collector", AccountRole.Analyst, now, null));

        (await WithToken(key)).ShouldBe(HttpStatusCode.OK);
        (await WithToken(PassKey.New())).ShouldBe(HttpStatusCode.Unauthorized);
        _store.Revoke(PassKey.Hash(key), now);
        (await WithToken(key)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_once()
    {
        using var signedIn = await SignIn("reader", Secret);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();

        _store.Disable("reader", SystemClock.Instance.GetCurrentInstant());

        (await Status(HttpMethod.Get, "/api/reports", cookie)).ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await SignIn("reader", Secret);
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_itself()
    {
        using var signedIn = await SignIn("reader", Secret);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();

        (await Status(HttpMethod.Delete, "/api/session", cookie, ours: true)).ShouldBe(HttpStatusCode.NoContent);

        (await Status(HttpMethod.Get, "/api/reports", cookie)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Guessing_is_noted_and_soon_turned_away()
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await SignIn("administrator", "wrong");
            statuses.Add(answer.StatusCode);
        }

        statuses[0].ShouldBe(HttpStatusCode.Unauthorized);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        _store.Newest(100).Count(e => e.What == "sign_in_failed" && e.Detail == "administrator").ShouldBe(10);
    }

    [Fact]
    public async Task Who_asks_without_end_is_slowed_down()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 1_500).Select(async _ =>
        {
            using var answer = await _server.Client.GetAsync(new Uri("/healthz", UriKind.Relative));
            return answer.StatusCode;
        }));

        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public void A_password_is_kept_as_something_else()
    {
        var kept = Password.Of(Secret);

        kept.ShouldNotContain(Secret);
        Password.Of(Secret).ShouldNotBe(kept);
        Password.Is(Secret, kept).ShouldBeTrue();
        Password.Is(Secret + " ", kept).ShouldBeFalse();
        Password.Is("", "nonsense").ShouldBeFalse();
    }

    private Task<HttpResponseMessage> SignIn(string name, string password) => _server.Post("/api/session", new { name, password });

    private async Task<string> Get(string address, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var answer = await _server.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> Status(HttpMethod method, string address, string cookie, string? origin = null, bool ours = false)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        if (origin is not null || ours) request.Headers.Add("Origin", origin ?? _server.Client.BaseAddress!.ToString().TrimEnd('/'));
        if (method == HttpMethod.Post) request.Content = JsonContent.Create(new { });
        using var answer = await _server.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> WithToken(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/reports");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await _server.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
