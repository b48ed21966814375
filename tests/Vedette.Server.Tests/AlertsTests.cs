using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Vedette.Server.Watching;
using Vedette.Storage.Sqlite;

namespace Vedette.Server.Tests;

public sealed class AlertsTests
{
    private const string Figure = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.";

    private const string Later = "As many as 150,000 Russian soldiers now stand along the frontier with Ukraine, according to a spokesman for Ukraine's defence ministry.";

    [Fact]
    public async Task A_figure_that_changes_is_told_once_and_its_copies_are_not()
    {
        await using var server = await Started("figure_changed");
        await server.Send(Figure);
        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));

        await server.Send(Later, published: "2021-12-12");
        var alerts = await server.Until("/api/alerts", (_, body) => body.Contains("figure_changed", StringComparison.Ordinal));
        alerts.ShouldContain("150,000");
        var copy = await server.Send(Later + " More follows.", published: "2021-12-12");
        await server.Until("/api/picture", (_, body) => body.Contains(copy, StringComparison.Ordinal));
        await Task.Delay(500);

        (await server.Json("/api/alerts")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_there_before_a_rule_is_no_news()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "../../../../../samples/buildup-2021");
        await using var server = await RunningServer.Start(o => o with { Samples = samples, AlertGroup = TimeSpan.FromMilliseconds(100) });
        await server.Until("/metrics", (_, body) => body.Contains("vedette_reports_waiting 0", StringComparison.Ordinal) && body.Contains($"picture_reports {Directory.GetFiles(samples, "*.txt").Length}", StringComparison.Ordinal));
        await Task.Delay(500);

        (await server.Json("/api/alerts")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_alert_that_is_acknowledged_is_open_no_more_and_every_station_is_told()
    {
        await using var server = await Raised();
        var id = (await server.Json("/api/alerts?open=true"))[0].GetProperty("id").GetString();
        using var station = await EventReader.Open(server.Client);

        using var answer = await server.Post($"/api/alerts/{id}/acknowledge", new { });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await station.Next()).Data.GetProperty("acknowledged_by").GetString().ShouldBe("local");
        (await server.Json("/api/alerts?open=true")).GetArrayLength().ShouldBe(0);
        using var none = await server.Post("/api/alerts/n-none/acknowledge", new { });
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_feed_of_alerts_is_whole_XML()
    {
        await using var server = await Raised();

        var feed = XDocument.Parse(await server.Client.GetStringAsync(new Uri("/api/alerts.atom", UriKind.Relative)));

        feed.Descendants("{http://www.w3.org/2005/Atom}entry").Count().ShouldBe(1);
        Collection.FeedReader.Read(Encoding.UTF8.GetBytes(feed.ToString())).Feed!.Items.Single().Title!.ShouldContain("150,000");
    }

    [Fact]
    public async Task Exports_tell_the_alerts_that_were_raised_and_no_others()
    {
        await using var server = await Raised();
        var id = (await server.Json("/api/alerts"))[0].GetProperty("id").GetString();

        var feed = XDocument.Parse(await server.Client.GetStringAsync(new Uri("/api/export/cap", UriKind.Relative)));

        feed.Descendants("{urn:oasis:names:tc:emergency:cap:1.2}identifier").Single().Value.ShouldBe("vedette-" + id);
        feed.Descendants("{urn:oasis:names:tc:emergency:cap:1.2}polygon").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_webhook_is_signed_and_tried_again()
    {
        var secret = Encoding.UTF8.GetBytes("a secret of some length");
        var came = new ConcurrentQueue<(string Signature, byte[] Body)>();
        await using var receiver = await Receiver(came, count => count < 3 ? 500 : 204);
        var hook = new WebhookSettings(new Uri(new Uri(receiver.Urls.First()), "/hook"), secret, IsPrivate: true);

        await using var server = await Raised(hook);
        for (var tries = 0; came.Count < 3 && tries < 100; tries++) await Task.Delay(100);

        came.Count.ShouldBe(3);
        var (signature, sent) = came.Last();
        var seconds = long.Parse(signature[2..signature.IndexOf(',', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        signature.ShouldBe(Webhooks.Signature(secret, seconds, sent));
        JsonDocument.Parse(sent).RootElement.GetProperty("kind").GetString().ShouldBe("figure_changed");
    }

    [Theory]
    [InlineData("")]
    [InlineData(", private: false")]
    public async Task A_webhook_goes_to_public_addresses_unless_told_otherwise(string setting)
    {
        var came = new ConcurrentQueue<(string Signature, byte[] Body)>();
        await using var receiver = await Receiver(came, _ => 204);
        var folder = Directory.CreateTempSubdirectory("vedette-hook-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "secret"), "a secret of some length");
        Configuration Of(string more) => Configuration.Parse($"webhooks: [{{url: '{new Uri(new Uri(receiver.Urls.First()), "/hook")}', secret_file: secret{more}}}]", folder);

        await using (var server = await Raised([.. Of(setting).Webhooks])) await Task.Delay(TimeSpan.FromSeconds(1));
        came.ShouldBeEmpty();

        await using (var server = await Raised([.. Of(", private: true").Webhooks]))
            for (var tries = 0; came.IsEmpty && tries < 100; tries++) await Task.Delay(100);
        came.ShouldNotBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_alert_that_a_webhook_has_not_taken_outlives_the_server()
    {
        var came = new ConcurrentQueue<(string Signature, byte[] Body)>();
        await using var receiver = await Receiver(came, _ => came.Any(c => c.Body.Length == 2) ? 204 : 500);
        var hook = new WebhookSettings(new Uri(new Uri(receiver.Urls.First()), "/hook"), Encoding.UTF8.GetBytes("a secret of some length"), IsPrivate: true);

        await using (var server = await Raised(hook))
            new SqliteOutboxStore(server.Database).First(hook.Address.AbsoluteUri).ShouldNotBeNull();
        await using var next = await RunningServer.Start(o => o with { Configuration = Configuration.None with { Webhooks = [hook] } }, file => new SqliteOutboxStore(file).Put(hook.Address.AbsoluteUri, "{}"u8.ToArray(), 1));

        for (var tries = 0; new SqliteOutboxStore(next.Database).First(hook.Address.AbsoluteUri) is not null && tries < 100; tries++) await Task.Delay(100);
        new SqliteOutboxStore(next.Database).First(hook.Address.AbsoluteUri).ShouldBeNull();
        came.Last().Body.ShouldBe("{}"u8.ToArray());
    }

    private static async Task<WebApplication> Receiver(ConcurrentQueue<(string Signature, byte[] Body)> came, Func<int, int> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = builder.Build();
        receiver.MapPost("/hook", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            came.Enqueue((context.Request.Headers["Vedette-Signature"].ToString(), body.ToArray()));
            context.Response.StatusCode = answer(came.Count);
        });
        await receiver.StartAsync();
        return receiver;
    }

    private static async Task<RunningServer> Started(string kind, params WebhookSettings[] hooks)
    {
        var server = await RunningServer.Start(o => o with
        {
            AlertGroup = TimeSpan.FromMilliseconds(100), WebhookRest = TimeSpan.FromMilliseconds(50),
            Configuration = Configuration.Parse($"alerts: [{{name: my rule, on: {kind}, more_than: 20%}}]", ".") with { Webhooks = hooks },
        });
        return server;
    }

    private static async Task<RunningServer> Raised(params WebhookSettings[] hooks)
    {
        var server = await Started("figure_changed", hooks);
        await server.Send(Figure);
        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        await server.Send(Later, published: "2021-12-12");
        await server.Until("/api/alerts", (_, body) => body.Contains("150,000", StringComparison.Ordinal));
        return server;
    }
}
