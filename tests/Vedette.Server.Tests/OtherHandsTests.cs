using System.Text;
using System.Text.Json;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Server.Watching;
using Vedette.Storage.Sqlite;

namespace Vedette.Server.Tests;

/// <summary>What comes into the database beside the server: by the command line, and by an earlier version of the program.</summary>
public sealed class OtherHandsTests
{
    private const string Figure = "Russia has massed 95,000 troops near its border with Ukraine, the defence ministry in Kyiv said on Sunday.";
    private const string Camp = "Satellite images taken on 1 December 2021 show some 40 tanks at a new tent camp near Yelnya in Russia.";

    [Fact]
    public async Task A_correction_that_another_process_stores_reaches_every_station_with_its_delta()
    {
        await using var server = await RunningServer.Start();
        var report = await server.Send(Figure);
        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        using var station = await EventReader.Open(server.Client);

        new SqliteCorrectionStore(server.Database).Add(new Correction("k-cli", SystemClock.Instance.GetCurrentInstant(), "Ada", CorrectionKind.RejectClaim, [new CorrectionAnchor(report, "95,000")], "a slip"));

        var told = await station.Next();
        (told.Name, told.Data.GetProperty("by").GetString()).ShouldBe(("correction", "Ada"));
        (await station.Next()).Data.GetProperty("remove").GetProperty("claims").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_of_the_page_is_told_once_and_is_in_the_database_for_others()
    {
        await using var server = await RunningServer.Start();
        var report = await server.Send(Figure);
        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        using var station = await EventReader.Open(server.Client);

        using var answer = await server.Post("/api/corrections", new { kind = "reject_claim", anchors = new[] { new { report, quote = "95,000" } }, reason = "a slip", by = "Bo" });
        new SqliteCorrectionStore(server.Database).All().Single().By.ShouldBe("Bo");
        (await station.Next()).Name.ShouldBe("correction");
        (await station.Next()).Name.ShouldBe("delta");
        await Task.Delay(TimeSpan.FromSeconds(2));
        await server.Send("A report about the weather in the harbour.");

        (await station.Next()).Name.ShouldBe("delta", "the look into the database a second later must not tell it again");
    }

    [Fact]
    public async Task A_report_that_another_process_reads_into_the_database_is_in_the_picture()
    {
        await using var server = await RunningServer.Start();
        await server.Send("A report about the weather in the harbour.");
        using (var store = new SqliteReportStore(server.Database)) Store(store, Figure, RunningServer.Stages.Extract, RunningServer.Stages.Reader);

        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal));
        (await server.Json("/api/reports")).GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task What_an_earlier_version_read_is_read_again_while_the_page_stands_and_is_no_news()
    {
        await using var server = await RunningServer.Start(
            o => o with { AlertGroup = TimeSpan.FromMilliseconds(50), Configuration = Configuration.Parse("alerts: [{name: sites, on: new_site}]", ".") },
            database =>
            {
                // The rule has seen a picture before.
                new SqliteAlertStore(database).Claim("sites NewSite ", [""]);
                using var store = new SqliteReportStore(database);
                foreach (var text in (string[])[Figure, Camp]) Store(store, text, _ => [], "an earlier version");
            });

        await server.Until("/api/picture", (_, body) => body.Contains("95,000", StringComparison.Ordinal) && body.Contains("Yelnya", StringComparison.Ordinal));
        await server.Until("/metrics", (_, body) => body.Contains("vedette_reports_to_reread 0", StringComparison.Ordinal));
        using (var store = new SqliteReportStore(server.Database))
        {
            store.ReadByOthers(RunningServer.Stages.Reader).ShouldBeEmpty();
            store.VerifyChain().Links.ShouldBe(2);
        }
        await server.Send(Camp.Replace("Yelnya", "Voronezh", StringComparison.Ordinal).Replace("40", "30", StringComparison.Ordinal));

        var alerts = await server.Until("/api/alerts", (_, body) => body.Contains("Voronezh", StringComparison.Ordinal));
        alerts.ShouldNotContain("Yelnya");
    }

    private static void Store(SqliteReportStore store, string text, Func<Report, IReadOnlyList<Claim>> read, string reader)
    {
        var json = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { title = "A report", outlet = "Some Wire", published = "2021-12-05", language = "en", text }));
        var found = (CollectedReport)SubmittedReport.Read(json, SystemClock.Instance.GetCurrentInstant());
        store.Add(found.Report, found.Original, read(found.Report), SystemClock.Instance.GetCurrentInstant(), reader);
    }
}
