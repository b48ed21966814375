using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Vedette.Server.Tests;

/// <summary>What strangers send.</summary>
public sealed class HostileTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async Task InitializeAsync() => _server = await RunningServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("\u202Eredro ni ton\u2066")]
    [InlineData("</title></script><b>")]
    public async Task Marks_and_tricks_are_kept_as_text_and_shown_as_text(string trick)
    {
        var text = $"{trick} Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday. {trick}";

        var id = await _server.Send(text, title: trick);

        await _server.Until("/api/picture", (_, body) => body.Contains(id, StringComparison.Ordinal));
        (await _server.Json($"/api/reports/{id}")).GetProperty("text").GetString().ShouldBe(text);
        var brief = await _server.Client.GetStringAsync(new Uri("/api/brief.html", UriKind.Relative));
        if (trick.Contains('<', StringComparison.Ordinal)) brief.ShouldNotContain(trick);
        brief.ShouldNotContain("\u202E");
        using var original = await _server.Client.GetAsync(new Uri($"/api/reports/{id}/original", UriKind.Relative));
        original.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        original.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        original.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task A_title_of_megabytes_is_cut()
    {
        var id = await _server.Send("Some text of a report.", title: new string('t', 5_000_000));

        var report = await _server.Json($"/api/reports/{id}");
        report.GetProperty("report").GetProperty("title").GetString()!.Length.ShouldBe(1_000);
    }

    [Fact]
    public async Task A_page_with_scripts_gives_its_words()
    {
        using var answer = await _server.Post("/api/reports", new
        {
            html = "<html><head><title>T</title></head><body onload=\"x()\"><article><p>The columns moved north on Saturday, residents of the town said, and nobody knew where they were going to.<script>evil()</script></p><svg><text>no</text></svg></article></body></html>",
        });
        var id = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();

        var text = (await _server.Json($"/api/reports/{id}")).GetProperty("text").GetString()!;
        text.ShouldContain("columns moved north");
        text.ShouldNotContain("evil");
    }

    [Fact]
    public async Task Every_answer_forbids_the_browser_to_run_what_is_not_the_page()
    {
        foreach (var address in new[] { "/", "/api/picture", "/api/nowhere", "/api/reports?page=0", "/healthz" })
        {
            using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.Split(';').Single(p => p.Trim().StartsWith("script-src", StringComparison.Ordinal)).Trim().ShouldBe("script-src 'self'");
        }
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reports") { Content = new StringContent("{\"text\":\"" + new string('x', 17 * 1024 * 1024) + "\"}", Encoding.UTF8, "application/json") };
        request.Headers.ExpectContinue = true;
        using var answer = await _server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("evil.example.org")]
    [InlineData("169.254.169.254")]
    public async Task Another_name_that_leads_to_this_machine_is_turned_away(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/picture");
        request.Headers.Host = host;

        using var answer = await _server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task Another_site_cannot_send_through_the_browser_of_whoever_sits_here()
    {
        foreach (var (name, value) in new[] { ("Origin", "https://evil.example.org"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reports") { Content = new StringContent("{\"text\":\"x\"}", Encoding.UTF8, "application/json") };
            request.Headers.Add(name, value);
            using var answer = await _server.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        // A form of another site can send text, never JSON.
        using var form = await _server.PostRaw("/api/reports", "{\"text\":\"x\"}", "text/plain");
        form.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Ten_thousand_bad_requests_leave_it_serving()
    {
        var bodies = new[] { "", "{", "[]", "null", "{\"text\":1}", "{\"text\":\"\\ud800\",\"published\":\"x\"", new string('[', 100_000), "\0\0\0", "{\"html\":\" \"}" };
        var addresses = new[] { "/api/reports", "/api/corrections", "/api/alerts/x/acknowledge", "/api/session", "/api/%00", "/%2e%2e/%2e%2e/etc/passwd", "/api/reports/..%2f..%2f" };
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (int mine; (mine = Interlocked.Increment(ref next)) <= 10_000;)
            {
                using var answer = await _server.PostRaw(addresses[mine % addresses.Length], bodies[mine % bodies.Length]);
                ((int)answer.StatusCode).ShouldBeInRange(400, 499);
            }
        })));

        (await _server.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative))).ShouldBe("ok\n");
        (await _server.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative))).ShouldContain("vedette_requests_failed_total 0");
    }

    [Theory]
    [InlineData("/api/reports?to=9999-12-31", 400)]
    [InlineData("/api/reports?from=0000-01-01", 400)]
    [InlineData("/api/changes?since=9999-12-31", 400)]
    [InlineData("/api/export/kml?since=9999-12-31", 400)]
    public async Task What_nobody_can_have_is_refused_and_breaks_nothing(string address, int status)
    {
        await _server.Send("Russia has massed 95,000 troops near its border with Ukraine, Kyiv said.", published: "9999-12-31T23:59:59-05:00");
        await _server.Until("/api/picture", (code, _) => code == 200);

        using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(status);
        (await _server.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative))).ShouldContain("vedette_requests_failed_total 0");
    }

    [Theory]
    [InlineData("/assets/..%2f..%2fsecret.txt", 404)]
    [InlineData("/assets/%2e%2e/%2e%2e/secret.txt", 404)]
    [InlineData("/assets/..%5csecret.txt", 404)]
    [InlineData("/assets/none.js", 404)]
    [InlineData("/map", 200)]
    [InlineData("/assets/page.js", 200)]
    public async Task Files_beside_the_page_are_not_to_be_had(string address, int status)
    {
        var folder = Directory.CreateTempSubdirectory("vedette-page");
        try
        {
            var page = folder.CreateSubdirectory("page");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "secret.txt"), "secret");
            await File.WriteAllTextAsync(Path.Combine(page.FullName, "index.html"), "the page");
            await File.WriteAllTextAsync(Path.Combine(page.CreateSubdirectory("assets").FullName, "page.js"), "the page");
            await using var server = await RunningServer.Start(o => o with { Web = page.FullName });

            using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

            ((int)answer.StatusCode).ShouldBe(status);
            (await answer.Content.ReadAsStringAsync()).ShouldBe(status == 200 ? "the page" : "");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Requests_that_are_no_requests_and_clients_that_only_listen_hurt_nobody()
    {
        var sockets = new List<Socket>();
        for (var i = 0; i < 200; i++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(_server.Address.Host, _server.Address.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(i % 2 == 0 ? "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" : "\u0016\u0003nonsense " + new string('a', i)));
            sockets.Add(socket);
        }

        await _server.Send("A report meanwhile, about nothing that is watched.");

        foreach (var socket in sockets) socket.Dispose();
        (await _server.Json("/api/reports")).GetProperty("total").GetInt32().ShouldBe(1);
    }
}
