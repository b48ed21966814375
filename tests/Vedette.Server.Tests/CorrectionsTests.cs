using System.Net;
using System.Text.Json;

namespace Vedette.Server.Tests;

public sealed class CorrectionsTests : IAsyncLifetime
{
    private const string Figure = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.";

    private RunningServer _server = null!;
    private string _report = "";

    public async Task InitializeAsync()
    {
        _server = await RunningServer.Start();
        _report = await _server.Send(Figure);
        await _server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        await _server.Until("/api/reports?kind=force_estimate", (_, body) => body.Contains("\"total\":1", StringComparison.Ordinal));
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_rejected_claim_leaves_the_picture_and_stays_in_the_store()
    {
        using var station = await EventReader.Open(_server.Client);

        using var answer = await Correct("reject_claim", "95,000", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await station.Next()).Name.ShouldBe("correction");
        (await station.Next()).Data.GetProperty("remove").GetProperty("claims").GetArrayLength().ShouldBe(1);
        (await _server.Json($"/api/reports/{_report}")).GetProperty("claims").GetArrayLength().ShouldBe(0);
        using var store = new Vedette.Storage.Sqlite.SqliteReportStore(_server.Database);
        store.Claims(_report).Count.ShouldBe(1);
        var kept = (await _server.Json("/api/corrections"))[0];
        kept.GetProperty("by").GetString().ShouldBe("A. Analyst");
        kept.GetProperty("at").GetString()!.ShouldEndWith("Z");
    }

    [Fact]
    public async Task A_corrected_claim_says_what_the_analyst_says()
    {
        using var answer = await Correct("correct_claim", "95,000", new { low = 59_000, high = 59_000, status = "planned" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var picture = JsonDocument.Parse(await _server.Until("/api/picture", (_, body) => body.Contains("corrected_by_hand", StringComparison.Ordinal))).RootElement;
        picture.GetProperty("claims")[0].GetProperty("quantity").GetProperty("low").GetDouble().ShouldBe(59_000);
        picture.GetProperty("questions")[0].GetProperty("status").GetString().ShouldBe("planned");
    }

    [Fact]
    public async Task An_added_claim_has_the_sentence_around_its_words_as_evidence()
    {
        using var answer = await Correct("add_claim", "massed", new { low = 12_000, high = 14_000, actor = "RU", origin = "Government of Ukraine" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var picture = JsonDocument.Parse(await _server.Until("/api/picture", (_, body) => body.Contains("added_by_hand", StringComparison.Ordinal))).RootElement;
        var claim = picture.GetProperty("claims").EnumerateArray().Single(c => c.GetRawText().Contains("added_by_hand", StringComparison.Ordinal));
        claim.GetProperty("evidence").GetProperty("text").GetString().ShouldBe(Figure);
        claim.GetProperty("quantity").GetProperty("comparator").GetString().ShouldBe("range");
    }

    [Fact]
    public async Task Assertions_merged_and_split_by_their_ids_stay_so_in_a_server_that_starts_on_the_same_database()
    {
        var other = Figure.Replace("95,000", "97,000", StringComparison.Ordinal).Replace("defence ministry", "intelligence service", StringComparison.Ordinal);
        await _server.Send(other, "Another");
        var before = JsonDocument.Parse(await _server.Until("/api/picture", (_, body) => body.Contains("97,000", StringComparison.Ordinal))).RootElement;
        var ids = before.GetProperty("assertions").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ToArray();
        ids.Length.ShouldBe(2);

        using var answer = await _server.Post("/api/corrections", new { kind = "merge_assertions", ids, reason = "one briefing", by = "A. Analyst" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var merged = await Assertions(_server, 1);
        merged.GetProperty("members").GetArrayLength().ShouldBe(2);

        await using (var again = await RunningServer.Start(prepare: database => Copy(_server.Database, database)))
            (await Assertions(again, 1)).GetProperty("members").GetArrayLength().ShouldBe(2);

        var left = merged.GetProperty("members")[1].GetProperty("claim").GetString()!;
        using var split = await _server.Post("/api/corrections", new { kind = "split_assertion", ids = new[] { merged.GetProperty("id").GetString()!, left }, reason = "two briefings", by = "A. Analyst" });
        split.StatusCode.ShouldBe(HttpStatusCode.Created);
        await Assertions(_server, 2);
    }

    [Theory]
    [InlineData("merge_assertions", "a-none", "a-other")]
    [InlineData("split_site", "s-none", "c-1")]
    [InlineData("merge_sites", "s-none", "s-none")]
    public async Task Ids_that_the_picture_does_not_have_are_refused(string kind, params string[] ids)
    {
        using var answer = await _server.Post("/api/corrections", new { kind, ids, reason = "", by = "A. Analyst" });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("reject_claim", "words that are not there")]
    [InlineData("correct_claim", "95,000")]
    [InlineData("merge_assertions", "95,000")]
    [InlineData("no_such_kind", "95,000")]
    public async Task A_correction_that_makes_no_sense_is_refused(string kind, string quote)
    {
        using var answer = await Correct(kind, quote, null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<JsonElement> Assertions(RunningServer server, int count)
    {
        bool Has(string body) => JsonDocument.Parse(body).RootElement.TryGetProperty("assertions", out var all) && all.GetArrayLength() == count;
        return JsonDocument.Parse(await server.Until("/api/picture", (status, body) => status == 200 && Has(body))).RootElement.GetProperty("assertions")[0];
    }

    // What is in the log of the database belongs to it.
    private static void Copy(string from, string to)
    {
        foreach (var end in new[] { "", "-wal" })
            if (File.Exists(from + end)) File.Copy(from + end, to + end);
    }

    private Task<HttpResponseMessage> Correct(string kind, string quote, object? change) => _server.Post(
        "/api/corrections", new { kind, anchors = new[] { new { report = _report, quote } }, reason = "seen by eye", change, by = "A. Analyst" });
}
