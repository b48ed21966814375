using System.Net;
using System.Text.Json;

namespace Vedette.Server.Tests;

public sealed class LiveTests : IAsyncLifetime
{
    private const string Figure = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.";

    private RunningServer _server = null!;

    public async Task InitializeAsync() => _server = await RunningServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_new_report_reaches_an_open_station_as_a_small_delta()
    {
        using var station = await EventReader.Open(_server.Client);

        var id = await _server.Send(Figure);

        var (_, name, data) = await station.Next();
        name.ShouldBe("delta");
        data.GetProperty("upsert").GetProperty("reports")[0].GetProperty("id").GetString().ShouldBe(id);
        data.GetProperty("upsert").GetProperty("claims").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_deltas_after_a_picture_make_the_next_picture()
    {
        await _server.Send(Figure);
        await _server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        using var first = await _server.Client.GetAsync(new Uri("/api/picture", UriKind.Relative));
        var place = first.Headers.GetValues("Vedette-Event-Id").Single();
        var held = Held.Of(JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement);

        await _server.Send(Figure.Replace("95,000", "70,000", StringComparison.Ordinal), published: "2021-12-06");
        await _server.Send("Moscow has withdrawn 10,000 troops from the border with Ukraine, Russia's defence ministry said.", published: "2021-12-07");
        await _server.Until("/api/picture", (_, body) => body.Contains("70,000", StringComparison.Ordinal) && body.Contains("10,000", StringComparison.Ordinal));

        using var station = await EventReader.Open(_server.Client, place);
        using var last = await _server.Client.GetAsync(new Uri("/api/picture", UriKind.Relative));
        for (var at = place; at != last.Headers.GetValues("Vedette-Event-Id").Single();)
        {
            (at, var name, var data) = await station.Next();
            if (name == "delta") held.Apply(data);
        }
        held.ShouldBe(Held.Of(JsonDocument.Parse(await last.Content.ReadAsStringAsync()).RootElement));
    }

    [Fact]
    public void Every_array_of_the_picture_goes_out_as_deltas() =>
        Live.PictureSections.All.Select(s => s.Name).Order(StringComparer.Ordinal).ShouldBe(typeof(Model.Picture).GetProperties()
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("0-1")]
    [InlineData("nonsense")]
    [InlineData("another-run-17")]
    public async Task A_station_that_knows_another_run_is_told_to_begin_anew(string place)
    {
        using var station = await EventReader.Open(_server.Client, place);

        (await station.Next()).Name.ShouldBe("reset");
    }

    [Fact]
    public async Task An_unchanged_picture_is_not_sent_again()
    {
        using var first = await _server.Client.GetAsync(new Uri("/api/picture", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/picture");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await _server.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_samples_fill_an_empty_database_and_no_other()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "../../../../../samples/buildup-2021");
        await using var server = await RunningServer.Start(o => o with { Samples = samples });

        var all = Directory.GetFiles(samples, "*.txt").Length;
        var picture = await server.Until("/metrics", (_, body) => body.Contains("vedette_reports_waiting 0", StringComparison.Ordinal) && body.Contains($"picture_reports {all}", StringComparison.Ordinal));

        picture.ShouldContain($"vedette_reports_accepted_total {all}");
        (await server.Json("/api/brief")).GetProperty("banners").GetArrayLength().ShouldBe(1);
        (await server.Client.GetStringAsync(new Uri("/api/brief.html", UriKind.Relative))).ShouldContain("Bottom line");
        (await server.Json("/openapi/v1.json")).GetProperty("paths").TryGetProperty("/api/events", out _).ShouldBeTrue();
    }
}
