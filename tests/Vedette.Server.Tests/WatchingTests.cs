using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Vedette.Collection;
using Vedette.Server.Watching;

namespace Vedette.Server.Tests;

public sealed class WatchingTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vedette-watch");
    private WebApplication _site = null!;
    private string _first = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said.";
    private int _asked;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.MapGet("/rss", (HttpContext context) =>
        {
            Interlocked.Increment(ref _asked);
            return Results.Text($"<rss version=\"2.0\"><channel><title>The Wire</title><item><guid isPermaLink=\"false\">1</guid><title>First</title><link>/1</link><pubDate>Sun, 05 Dec 2021 10:00:00 GMT</pubDate><description>{_first}</description><source url=\"https://o.example.org/\">Original Paper</source></item></channel></rss>", "application/rss+xml");
        });
        _site.MapGet("/broken", () => Results.Text("<html>no feed</html>"));
        _site.MapGet("/slow", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("<rss>");
            await context.Response.Body.FlushAsync();
            await Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted);
        });
        await _site.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Items_of_a_feed_become_reports_an_edited_one_a_version_and_a_bad_feed_hurts_no_other()
    {
        await using var server = await Started(Source("wire", "/rss"), Source("broken", "/broken"), Source("slow", "/slow"));

        var list = JsonDocument.Parse(await server.Until("/api/reports", (_, body) => body.Contains("\"total\":1", StringComparison.Ordinal))).RootElement;
        var report = list.GetProperty("reports")[0].GetProperty("report");
        report.GetProperty("outlet").GetString().ShouldBe("Original Paper");
        report.GetProperty("url").GetString()!.ShouldEndWith("/1");

        _first = _first.Replace("95,000", "94,000", StringComparison.Ordinal);
        list = JsonDocument.Parse(await server.Until("/api/reports", (_, body) => body.Contains("\"total\":2", StringComparison.Ordinal))).RootElement;
        var ids = list.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("report").GetProperty("id").GetString()!).ToList();
        var versions = (await server.Json($"/api/reports/{ids[0]}")).GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("id").GetString()).ToList();
        versions.Count.ShouldBe(2);
        var sent = await server.Client.GetStringAsync(new Uri($"/api/reports/{versions[1]}/sent", UriKind.Relative));
        sent.ShouldContain("94,000");
        sent.ShouldStartWith("<rss");
        var from = (await server.Json($"/api/reports/{versions[1]}")).GetProperty("from");
        from.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(sent))));
        from.GetProperty("source").GetString().ShouldBe("wire");
        var changes = await server.Json($"/api/reports/{versions[1]}/changes");
        changes.EnumerateArray().Where(p => p.GetProperty("kind").GetString() != "same").Select(p => p.GetProperty("text").GetString()).ShouldBe(["95,000 ", "94,000 "]);

        var sources = JsonDocument.Parse(await server.Until("/api/sources", (_, body) => body.Split("\"failures\":1", StringSplitOptions.None).Length > 1 || body.Contains("longer than", StringComparison.Ordinal))).RootElement;
        sources.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "wire").GetProperty("failures").GetInt32().ShouldBe(0);
        sources.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "broken").GetProperty("problem").GetString().ShouldBe("is no feed");
        _asked.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Files_that_come_into_a_watched_folder_become_reports()
    {
        var file = Path.Combine(_folder.FullName, "one.txt");
        await File.WriteAllTextAsync(file, "KYIV, 5 December 2021. " + _first);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-1));
        await using var server = await Started(new SourceSettings("drop", null, _folder.FullName, TimeSpan.FromMilliseconds(200), false, null, null));

        await server.Until("/api/reports", (_, body) => body.Contains("\"total\":1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sources: [{name: a, feed: 'http://a.example.org/', every: 5s}]", "every minute")]
    [InlineData("sources: [{name: a}]", "either")]
    [InlineData("sources: [{every: 5m}]", "neither")]
    [InlineData("sources: [{feed: 'file:///etc/passwd'}]", "no http")]
    [InlineData("sources: [{name: a, folder: x}, {name: a, folder: y}]", "two sources")]
    [InlineData("alerts: [{on: anything}]", "one of")]
    [InlineData("webhooks: [{url: 'http://a.example.org/'}]", "secret_file")]
    [InlineData("sauces: []", "line 1")]
    [InlineData("sources: [", "line")]
    public void A_configuration_that_makes_no_sense_is_refused_in_words(string yaml, string words) =>
        Should.Throw<FormatException>(() => Configuration.Parse(yaml, ".")).Message.ShouldContain(words);

    private SourceSettings Source(string name, string path) => new(name, new Uri(new Uri(_site.Urls.First()), path), null, TimeSpan.FromMilliseconds(300), false, null, "en");

    private static Task<RunningServer> Started(params SourceSettings[] sources) => RunningServer.Start(o => o with
    {
        Configuration = Configuration.None with { Sources = sources },
        Fetching = new FetchOptions { MayConnect = _ => true, Pause = TimeSpan.FromMilliseconds(10), Longest = TimeSpan.FromSeconds(2) },
    });
}
