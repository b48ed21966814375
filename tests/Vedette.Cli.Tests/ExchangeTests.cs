using System.Text.Json.Nodes;

namespace Vedette.Cli.Tests;

public sealed class ExchangeTests(TestHome home) : IClassFixture<TestHome>
{
    private const string Told = "---\ndate: 2021-11-03\noutlet: Coastal Wire\nlanguage: en\n---\n"
        + "Russia keeps 90,000 soldiers near the border of Ukraine, the Ukrainian Ministry of Defence said on Wednesday.\n";

    [Theory]
    [InlineData("geojson")]
    [InlineData("kml")]
    [InlineData("stix")]
    [InlineData("cap")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("atom")]
    public async Task Export_writes_each_format_to_standard_output_and_to_a_file(string format)
    {
        var report = home.Write("a.txt", Told);

        var run = await home.Run("export", format, report, "--as-of", "2021-12-01", "--quiet");
        run.Status.ShouldBe(0);
        run.Out.ShouldNotBeEmpty();

        (await home.Run("export", format, report, "--as-of", "2021-12-01", "--quiet", "--out", home["out." + format])).Status.ShouldBe(0);
        (await File.ReadAllTextAsync(home["out." + format])).TrimStart('\uFEFF').ShouldBe(run.Out.TrimStart('\uFEFF'));
    }

    [Fact]
    public async Task Export_since_a_day_gives_what_came_after_it()
    {
        home.Write("days/a.txt", Told);
        home.Write("days/b.txt", "---\ndate: 2021-11-20\noutlet: Evening Post\nlanguage: en\n---\nRussia keeps 114,000 soldiers near the border of Ukraine, the Ukrainian Ministry of Defence said on Friday.\n");

        var run = await home.Run("export", "jsonl", home["days"], "--since", "2021-11-10", "--quiet");

        run.Out.ShouldContain("114,000");
        run.Out.ShouldNotContain("90,000");
    }

    [Theory]
    [InlineData("export", "shp", "a.txt")]
    [InlineData("export", "kml")]
    [InlineData("export", "kml", "a.txt", "--area", "nowhere")]
    [InlineData("export", "kml", "a.txt", "--kind", "rumour")]
    public async Task A_wrong_request_is_told_in_one_line(params string[] args)
    {
        var run = await home.Run(args);

        run.Status.ShouldBe(2);
        run.ErrorLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_imported_comes_out_again_whole()
    {
        var list = home.Write("own.csv", "place,coordinates,date,state,source\nNorth camp,\"54.61, 33.21\",2021-11-02,growing,Lantern Desk\n");
        var database = home["own.db"];

        (await home.Run("import", list, "--by", "Desk East", "--db", database, "--quiet")).Status.ShouldBe(0);
        // A second run over the database would read stale claims again: imported ones are left as they are.
        (await home.Run("export", "jsonl", "--db", database, "--quiet")).Status.ShouldBe(0);
        var run = await home.Run("export", "jsonl", "--db", database, "--quiet");

        var claim = JsonNode.Parse(run.Out)!;
        claim["kind"]!.GetValue<string>().ShouldBe("site_observation");
        claim["state"]!.GetValue<string>().ShouldBe("growing");
        claim["places"]![0]!["name"]!.GetValue<string>().ShouldBe("North camp");
        claim["places"]![0]!["lat"]!.GetValue<double>().ShouldBe(54.61);
        claim["attribution"]!["chain"]!.AsArray().Select(s => s!["name"]!.GetValue<string>()).ShouldBe(["Lantern Desk", "Desk East"]);
        claim["as_of"]!["edtf"]!.GetValue<string>().ShouldBe("2021-11-02");
    }

    [Fact]
    public async Task A_bundle_that_was_exported_is_imported_with_its_reports()
    {
        var report = home.Write("c.txt", Told);
        await home.Run("export", "stix", report, "--quiet", "--out", home["bundle.json"]);

        var run = await home.Run("import", home["bundle.json"], "--quiet");

        run.Status.ShouldBe(0);
        run.Out.ShouldContain("90,000");
    }

    [Fact]
    public async Task A_broken_list_imports_nothing()
    {
        var good = home.Write("good.csv", "place,coordinates\nA,\"54.6, 33.2\"\n");
        var bad = home.Write("bad.csv", "place,coordinates\nA,\"54.6, 33.2\"\nB,nowhere\n");

        var run = await home.Run("import", good, bad, "--quiet");

        run.Status.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("bad.csv:3:");
    }
}
