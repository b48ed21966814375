using System.Net;
using System.Net.Sockets;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Vedette.Server.Live;

namespace Vedette.Server.Tests;

public sealed class ExportTests
{
    private const string Report = """{"title":"Drill","outlet":"Coastal Wire","language":"en","published":"2021-11-12","text":"Maxar images of 9 November show that the Russian camp at Yelnya has grown, with 60 T-72B3 tanks parked there. New tents have appeared at the Pogonovo training ground near Voronezh, the Conflict Intelligence Team said."}""";

    [Theory]
    [InlineData("geojson", "application/geo+json")]
    [InlineData("kml", "application/vnd.google-earth.kml+xml")]
    [InlineData("stix", "application/stix+json")]
    [InlineData("cap", "application/atom+xml")]
    [InlineData("cot", "application/xml")]
    [InlineData("csv", "text/csv")]
    [InlineData("jsonl", "application/jsonl")]
    [InlineData("atom", "application/atom+xml")]
    public async Task Each_format_has_an_address(string format, string type)
    {
        await using var server = await RunningServer.Start();
        var response = await server.Client.GetAsync("/api/export/" + format);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Fact]
    public async Task What_is_asked_wrong_is_told()
    {
        await using var server = await RunningServer.Start();

        (await server.Client.GetAsync("/api/export/shp")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var query in new[] { "since=yesterday", "area=nowhere", "kind=rumour", "table=leaves" })
            (await server.Client.GetAsync("/api/export/csv?" + query)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, query);
        (await server.Client.GetStringAsync("/api/network-link.kml")).ShouldContain("/api/export/kml");
    }

    [Fact]
    public async Task Markers_are_streamed_only_where_a_port_was_asked_for()
    {
        await using var quiet = await RunningServer.Start();
        quiet.Services.GetRequiredService<CotStream>().Port.ShouldBeNull();

        await using var server = await RunningServer.Start(o => o with { CotPort = 0 });
        (await server.Client.PostAsync("/api/reports", new StringContent(Report, System.Text.Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Services.GetRequiredService<CotStream>().Port!.Value);
        using var reader = new StreamReader(client.GetStream());
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        var marker = XElement.Parse((await reader.ReadLineAsync(bound.Token))!);

        ((string)marker.Attribute("type")!).ShouldBe("a-n-G");
    }
}
