using System.Text;
using NodaTime;
using Vedette.Model;

namespace Vedette.Collection.Tests;

/// <summary>What collection makes of files that are in order.</summary>
public sealed class CollectorTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Front_matter_becomes_metadata_and_stays_in_the_text()
    {
        var text = "---\ntitle: \"A: b\"\nsource: The Ledger\nlink: https://ledger.example/a\ndate: 2021-12-04\nlang: de\nauthors:\n  - A. One\n  - B. Two\nconstructed: true\nnested:\n  title: no\n---\n\nThe body.\n";

        var report = folder.Report("a.md", text);

        report.Text.ShouldBe(text);
        report.Text[report.BodyStart..].ShouldBe("\nThe body.\n");
        var reference = report.Reference;
        (reference.Title, reference.Outlet, reference.Url, reference.Language).ShouldBe(("A: b", "The Ledger", "https://ledger.example/a", "de"));
        (reference.Published!.Text, reference.PublishedBasis).ShouldBe(("2021-12-04", PublishedBasis.Metadata));
        report.Authors.ShouldBe(["A. One", "B. Two"]);
        report.Constructed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2021-12-04T01:30:00+02:00", "2021-12-03", true)]
    [InlineData("2021-12-04T10:00:00Z", "2021-12-04", true)]
    [InlineData("2021-12-04 10:00:00 +0200", "2021-12-04", true)]
    [InlineData("Sat, 04 Dec 2021 23:30:00 -0500", "2021-12-05", true)]
    [InlineData("Sat, 04 Dec 2021 10:00:00 GMT", "2021-12-04", true)]
    [InlineData("2021-12-04 10:00", "2021-12-04", false)]
    [InlineData("2021-12-04T10:00:00", "2021-12-04", false)]
    [InlineData("December 4, 2021 10:00 am", "2021-12-04", false)]
    [InlineData("4 декабря 2021 г.", "2021-12-04", false)]
    [InlineData("2021-12", "2021-12", false)]
    [InlineData("December 2021", "2021-12", false)]
    [InlineData("2021", "2021", false)]
    public void Dates_of_metadata_are_read_as_people_write_them(string written, string day, bool instant)
    {
        var report = folder.Report("a.txt", $"---\npublished: \"{written}\"\n---\nBody.\n");

        report.Reference.Published!.Text.ShouldBe(day);
        report.PublishedAt.HasValue.ShouldBe(instant);
        report.Reference.PublishedBasis.ShouldBe(PublishedBasis.Metadata);
    }

    [Fact]
    public void Three_dashes_that_nothing_closes_are_text() =>
        folder.Report("a.md", "---\n\nA rule, then text.\n").BodyStart.ShouldBe(0);

    [Fact]
    public void Folders_are_read_in_the_order_of_names_below_their_own_name()
    {
        folder.Write("en/b.txt", "Report b.");
        folder.Write("en/a.md", "Report a.");
        folder.Write("en/deep/c.txt", "Report c.");
        folder.Write("en/.hidden/d.txt", "Hidden.");
        folder.Write("en/README.md", "About this folder.");
        folder.Write("en/a.gold.json", "{}");

        folder.Collect(Path.Combine(folder.Path, "en") + "/").OfType<CollectedReport>().Select(r => r.Report.Reference.Path)
            .ShouldBe(["en/a.md", "en/b.txt", "en/deep/c.txt"]);
        folder.Collect(Path.Combine(folder.Path, "en", "b.txt")).OfType<CollectedReport>().Single().Report.Reference.Path.ShouldBe("b.txt");
    }

    [Fact]
    public void Equal_bytes_are_one_report_with_a_further_carrier()
    {
        folder.Write("in/a.txt", "The same.");
        folder.Write("in/b.txt", "The same.");

        var items = folder.Collect(Path.Combine(folder.Path, "in"));

        var report = items[0].ShouldBeOfType<CollectedReport>().Report;
        report.Id.ShouldBe("r-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("The same."u8))[..20]);
        items[1].ShouldBe(new CollectedCarrier(report.Id, "in/b.txt"));
    }

    [Fact]
    public void Standard_input_is_a_report_without_a_path()
    {
        using var input = new MemoryStream("date 2021-12-04 Something is planned."u8.ToArray());

        var report = new Collector().Collect(["-"], input).Single().ShouldBeOfType<CollectedReport>().Report;

        report.Reference.Path.ShouldBeNull();
        report.Reference.Published!.Text.ShouldBe("2021-12-04");
    }

    [Fact]
    public void A_corpus_file_gives_defaults_to_all_reports_below()
    {
        folder.Write("in/corpus.yaml", "constructed: true\noutlet: Desk\nlanguage: uk\nperiod: 2021-10/2022-01\n");
        folder.Write("in/deep/a.txt", "KYIV, Nov 3 (Wire) - A figure.");
        folder.Write("in/deep/b.txt", "---\noutlet: Own\nlanguage: en\n---\nAnother figure.");

        var reports = folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().Select(r => r.Report).ToList();

        reports.ShouldAllBe(r => r.Constructed);
        (reports[0].Reference.Outlet, reports[0].Reference.Language, reports[0].Reference.Published!.Text).ShouldBe(("Desk", "uk", "2021-11-03"));
        reports[0].Reference.PublishedBasis.ShouldBe(PublishedBasis.Inferred);
        (reports[1].Reference.Outlet, reports[1].Reference.Language).ShouldBe(("Own", "en"));
    }

    [Theory]
    [InlineData("2021-12-04-kyiv.txt")]
    [InlineData("20211204_kyiv.txt")]
    [InlineData("2021/12/04/kyiv.txt")]
    public void A_date_in_the_path_is_inferred(string name)
    {
        folder.Write($"in/{name}", "A figure is given, without a day.");
        var reference = folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().Single().Report.Reference;
        (reference.Published?.Text, reference.PublishedBasis).ShouldBe(("2021-12-04", PublishedBasis.Inferred));
    }

    [Theory]
    [InlineData("002_1090c6890e8707cd.txt")]
    [InlineData("120211204.txt")]
    [InlineData("20219904.txt")]
    [InlineData("call-2021.txt")]
    public void Other_digits_of_a_path_are_no_date(string name)
    {
        folder.Write($"in/{name}", "A figure is given, without a day.");
        folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().Single().Report.Reference.Published.ShouldBeNull();
    }

    [Fact]
    public void Reports_collected_together_give_a_dateline_its_year_if_only_one_fits()
    {
        folder.Write("in/0.txt", "KYIV, Nov 3 (Wire) - A figure.");
        for (var day = 1; day < 5; day++) folder.Write($"in/{day}.txt", $"---\npublished: 2021-11-0{day}\n---\nReport {day}.");

        var last = folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().Last().Report.Reference;
        (last.Path, last.Published?.Text, last.PublishedBasis).ShouldBe(("in/0.txt", "2021-11-03", PublishedBasis.Inferred));

        folder.Write("in/9.txt", "---\npublished: 2019-11-09\n---\nReport of another year.");
        folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().Last().Report.Reference.Published.ShouldBeNull();
    }

    [Fact]
    public void The_time_of_retrieval_never_becomes_a_date_of_publication()
    {
        var path = folder.Write("a.txt", "A figure.");
        var report = new Collector(new CollectorOptions { RetrievedAt = Instant.FromUtc(2022, 1, 1, 0, 0) }).Collect([path])
            .OfType<CollectedReport>().Single().Report;

        report.Reference.Published.ShouldBeNull();
        report.Reference.PublishedBasis.ShouldBe(PublishedBasis.Unknown);
        report.KnownAt.ShouldBe(Instant.FromUtc(2022, 1, 1, 0, 0));
    }

    [Fact]
    public void A_file_is_read_only_when_its_turn_comes()
    {
        for (var i = 0; i < 3; i++) folder.Write($"in/{i}.txt", $"Report {i}.");
        var texts = new List<string>();
        foreach (var item in new Collector().Collect([Path.Combine(folder.Path, "in")]))
        {
            texts.Add(((CollectedReport)item).Report.Text);
            folder.Write("in/2.txt", "Changed meanwhile.");
        }

        texts.ShouldBe(["Report 0.", "Report 1.", "Changed meanwhile."]);
    }
}
