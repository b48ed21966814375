using System.Text.Json.Nodes;

namespace Vedette.Cli.Tests;

public sealed class FusionCommandTests(TestHome home) : IClassFixture<TestHome>
{
    private const string Told = "---\ndate: 2021-11-03\noutlet: Coastal Wire\nlanguage: en\n---\n"
        + "Russia keeps 90,000 soldiers near the border of Ukraine, the Ukrainian Ministry of Defence said on Wednesday.\n"
        + "The ministry said in its evening bulletin that the soldiers of the northern group had not gone home after the drills.\n"
        + "Villagers on the river Kesh told our reporter that lorries had passed each night since the harvest feast.\n";

    private string Folder()
    {
        home.Write("two/a.txt", Told);
        home.Write("two/b.txt", Told.Replace("2021-11-03", "2021-11-05", StringComparison.Ordinal).Replace("Coastal Wire", "Evening Post", StringComparison.Ordinal));
        return home["two"];
    }

    [Fact]
    public async Task Copies_gives_the_copy_and_what_it_copies()
    {
        var run = await home.Run("copies", Folder(), "--quiet");

        run.Status.ShouldBe(0);
        var line = JsonNode.Parse(run.Out)!;
        line["a"]!.GetValue<string>().ShouldEndWith("b.txt");
        line["b"]!.GetValue<string>().ShouldEndWith("a.txt");
        line["relation"]!.GetValue<string>().ShouldBe("verbatim");
    }

    [Fact]
    public async Task Explain_shows_the_sentence_and_both_carriers_of_a_figure_and_says_where_there_is_none()
    {
        var run = await home.Run("explain", "90,000", Folder(), "--quiet");

        run.Status.ShouldBe(0);
        run.Out.ShouldContain("Russia keeps 90,000 soldiers");
        run.Out.ShouldContain("carried by  2 reports");
        run.Out.ShouldContain("verbatim");

        (await home.Run("explain", "a-none", Folder(), "--quiet")).Status.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_split_and_merged_by_hand_stays_so_when_more_reports_are_read()
    {
        var database = home["by-hand.db"];
        home.Write("hand/a.txt", Told);
        home.Write("hand/b.txt", "---\ndate: 2021-11-04\noutlet: Evening Post\nlanguage: en\n---\nSome 90,000 Russian soldiers stand near the border of Ukraine, the Ukrainian Ministry of Defence said.\n");
        var assertion = (await Assertions("fuse", home["hand"], "--db", database)).ShouldHaveSingleItem()!;
        var claim = assertion["members"]![1]!["claim"]!.GetValue<string>();

        var split = await home.Run("correct", "split", assertion["id"]!.GetValue<string>(), claim, "--reason", "another briefing", "--by", "Ada", "--db", database);
        split.Status.ShouldBe(0, split.Error);
        var two = await Assertions("fuse", home.Write("hand/c.txt", "---\ndate: 2021-11-04\nlanguage: en\n---\nNothing of note happened in the harbour."), "--db", database);
        two.Count.ShouldBe(2);

        (await home.Run("correct", "list", "--db", database)).Out.ShouldContain("\tAda\tsplit_assertion\tSome 90,000\tanother briefing");
        (await home.Run(["correct", "merge", .. two.Select(a => a!["id"]!.GetValue<string>()), "--reason", "one after all", "--db", database])).Status.ShouldBe(0);
        (await Assertions("fuse", home["hand"], "--db", database)).Count.ShouldBe(1);
        (await home.Run("correct", "merge", "a-none", "a-other", "--reason", "x", "--db", database)).Status.ShouldBe(2);
    }

    private async Task<JsonArray> Assertions(params string[] command) => JsonNode.Parse((await home.Run([.. command, "--quiet"])).Out)!["assertions"]!.AsArray();

    [Fact]
    public async Task Diff_of_two_days_tells_the_new_report_as_a_copy_that_brings_no_origin()
    {
        var run = await home.Run("diff", "2021-11-04", "2021-11-06", Folder(), "--quiet");

        run.Status.ShouldBe(0);
        run.Out.ShouldContain("a verbatim copy");
        run.Out.ShouldContain("1 more report, no new origin");
        run.Out.ShouldNotContain("new finding");
    }

    [Fact]
    public async Task Diff_of_a_file_that_is_no_picture_is_told_in_one_line()
    {
        var file = home.Write("no.json", "[1]");

        var run = await home.Run("diff", file, file);

        run.Status.ShouldBe(1);
        run.ErrorLines.Length.ShouldBe(1);
    }
}
