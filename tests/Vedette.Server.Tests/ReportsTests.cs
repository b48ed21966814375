using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Vedette.Server.Live;

namespace Vedette.Server.Tests;

public sealed class ReportsTests : IAsyncLifetime
{
    private const string Figure = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.";

    private RunningServer _server = null!;

    public async Task InitializeAsync() => _server = await RunningServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_report_that_comes_in_is_listed_read_and_in_the_picture()
    {
        var id = await _server.Send(Figure, "What Kyiv says");

        await _server.Until("/api/picture", (_, body) => body.Contains(id, StringComparison.Ordinal));
        var report = await _server.Json($"/api/reports/{id}");
        report.GetProperty("text").GetString().ShouldBe(Figure);
        var claim = report.GetProperty("claims")[0];
        claim.GetProperty("quantity").GetProperty("low").GetDouble().ShouldBe(95_000);
        var explained = await _server.Json($"/api/claims/{claim.GetProperty("id").GetString()}");
        explained.GetProperty("assertion").GetProperty("members").GetArrayLength().ShouldBe(1);
        explained.GetProperty("question").GetProperty("force").GetString().ShouldBe("RU");

        // Claims reach the store a moment after the picture.
        var list = JsonDocument.Parse(await _server.Until(
            "/api/reports?query=massed&outlet=Some%20Wire&kind=force_estimate&from=2021-12-05&to=2021-12-05", (_, body) => body.Contains("\"total\":1", StringComparison.Ordinal))).RootElement;
        list.GetProperty("reports")[0].GetProperty("excerpt").GetString()!.ShouldContain("massed 95,000");
        (await _server.Json("/api/reports?to=2021-12-04")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_same_bytes_twice_are_one_report()
    {
        var body = JsonSerializer.Serialize(new { title = "Once", text = Figure });

        using var first = await _server.PostRaw("/api/reports", body);
        using var second = await _server.PostRaw("/api/reports", body);

        second.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await second.Content.ReadAsStringAsync()).ShouldContain("\"new\":false");
        (await _server.Json("/api/reports")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_picture_of_an_earlier_day_keeps_the_version_of_that_day()
    {
        const string address = "https://wire.example.org/edited-later";
        await _server.Send("Russia has massed 70,000 troops near its border with Ukraine, the defence ministry in Kyiv said.", url: address, published: "2021-12-01");
        await _server.Send("Russia has massed 85,000 troops near its border with Ukraine, the defence ministry in Kyiv said.", url: address, published: "2021-12-04");
        // This one kept its date: before today nobody could have read it.
        await _server.Send("Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said.", url: address, published: "2021-12-04");
        await _server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));

        var past = _server.Services.GetRequiredService<PastPictures>();
        past.On(new(2021, 12, 2)).Claims.Single().Evidence.Text.ShouldContain("70,000");
        past.On(new(2021, 12, 5)).Claims.Single().Evidence.Text.ShouldContain("85,000");
        past.On(new(2021, 11, 30)).Claims.ShouldBeEmpty();
        (await _server.Json("/api/picture")).GetProperty("claims").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_edited_article_is_a_new_version_that_takes_the_place_of_the_old_one()
    {
        var first = await _server.Send(Figure, url: "https://wire.example.org/kyiv?utm_source=feed");
        await _server.Until("/api/picture", (_, body) => body.Contains(first, StringComparison.Ordinal));

        var second = await _server.Send(Figure.Replace("95,000", "94,000", StringComparison.Ordinal), url: "https://wire.example.org/kyiv");

        var picture = await _server.Until("/api/picture", (_, body) => body.Contains(second, StringComparison.Ordinal));
        picture.ShouldNotContain(first);
        (await _server.Json($"/api/reports/{second}")).GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("id").GetString()).ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[1,2]", 400)]
    [InlineData("{\"title\":\"no text\"}", 400)]
    [InlineData("{\"text\":\"   \"}", 400)]
    [InlineData("{\"schema\":\"vedette/claim/1\",\"text\":\"ours\"}", 400)]
    public async Task What_is_no_report_is_refused_in_words(string body, int status)
    {
        using var answer = await _server.PostRaw("/api/reports", body);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/api/reports?from=yesterday", 400)]
    [InlineData("/api/reports?page=0", 400)]
    [InlineData("/api/reports?kind=rumour", 400)]
    [InlineData("/api/reports?page=many", 400)]
    [InlineData("/api/reports/r-none", 404)]
    [InlineData("/api/reports/r-none/original", 404)]
    [InlineData("/api/claims/c-none", 404)]
    [InlineData("/api/nowhere", 404)]
    public async Task Wrong_questions_get_an_answer_in_words(string address, int status)
    {
        using var answer = await _server.Client.GetAsync(new Uri(address, UriKind.Relative));

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Words_searched_for_are_never_syntax()
    {
        foreach (var query in new[] { "\"", "AND", "NEAR(", "title:x", "*", "a OR", "-", "'; DROP TABLE report; --", "\0" })
            (await _server.Json($"/api/reports?query={Uri.EscapeDataString(query)}")).GetProperty("total").GetInt32().ShouldBe(0, query);
    }
}
