using System.Text;
using Vedette.Model;

namespace Vedette.Collection.Tests;

/// <summary>Pages that are hostile, broken or strange.</summary>
public sealed class HtmlTests : IDisposable
{
    private const string Sentence = "Two camps near the border have filled with vehicles since the beginning of the week, an observer said.";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i><u>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<font>")]
    [InlineData("<svg><g>")]
    public void A_page_nested_100000_deep_is_named_and_the_rest_goes_on(string tags)
    {
        folder.Write("in/a.html", $"<html><body>{string.Concat(Enumerable.Repeat(tags, 100_000))}<p>{Sentence}</p></body></html>");
        folder.Write("in/b.html", $"<html><body><p>{Sentence}</p></body></html>");

        var items = folder.Collect(Path.Combine(folder.Path, "in"));

        items[0].ShouldBeOfType<ReadProblem>().Reason.ShouldContain("deep");
        items[1].ShouldBeOfType<CollectedReport>().Report.Text.ShouldBe(Sentence + "\n");
    }

    [Fact]
    public void Thousands_of_paragraphs_without_end_tags_are_not_deep()
    {
        var report = folder.Report("a.html", "<html><body>" + string.Concat(Enumerable.Repeat($"<p>{Sentence}<br><img src=x>", 5_000)));
        report.Text.Split("\n\n").Length.ShouldBe(5_000);
    }

    [Fact]
    public void A_page_that_is_a_zip_is_named() =>
        folder.Collect(folder.Write("a.html", [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6])).ShouldHaveSingleItem()
            .ShouldBeOfType<ReadProblem>().Reason.ShouldContain("zip");

    [Fact]
    public void A_page_without_text_is_named() =>
        folder.Collect(folder.Write("a.html", "<html><body><script>var a = 1;</script><nav><a href=/>Home</a></nav></body></html>"))
            .ShouldHaveSingleItem().ShouldBeOfType<ReadProblem>().Reason.ShouldContain("no article text");

    [Fact]
    public void Markup_written_as_text_stays_text_and_handlers_are_gone()
    {
        var report = folder.Report("a.html", $"<body><p onmouseover=\"steal()\">{Sentence} &lt;img src=x onerror=alert(1)&gt;</p><script>alert(2)</script></body>");
        report.Text.ShouldBe($"{Sentence} <img src=x onerror=alert(1)>\n");
    }

    [Fact]
    public void A_javascript_address_is_no_address() =>
        folder.Report("a.html", $"<html><head><link rel=canonical href=\"javascript:alert(1)\"></head><body><p>{Sentence}</p></body></html>").Reference.Url.ShouldBeNull();

    [Fact]
    public void An_instant_with_offset_is_kept_and_its_day_is_that_of_UTC()
    {
        var report = folder.Report("a.html", $"<html><head><meta property=\"article:published_time\" content=\"2021-12-10T01:00:00+03:00\"></head><body><p>{Sentence}</p></body></html>");
        (report.Reference.Published!.Text, report.Reference.PublishedBasis).ShouldBe(("2021-12-09", PublishedBasis.Metadata));
        report.PublishedAt!.Value.Hour.ShouldBe(1);
    }

    [Fact]
    public void Paragraphs_are_parted_by_blank_lines_and_white_space_is_folded() =>
        folder.Report("a.html", $"<body><div>\n  <p>{Sentence}\n   It   goes\ton.</p>\r\n<p>{Sentence}</p><ul><li>one of them is here</li><li>two of them are there</li></ul><p>{Sentence}</p></div></body>")
            .Text.ShouldBe($"{Sentence} It goes on.\n\n{Sentence}\n\none of them is here\ntwo of them are there\n\n{Sentence}\n");

    [Fact]
    public void A_page_on_standard_input_is_known_by_its_first_characters()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"\n<!DOCTYPE html><html><body><p>{Sentence}</p></body></html>"));
        new Collector().Collect(["-"], input).Single().ShouldBeOfType<CollectedReport>().Report.Text.ShouldBe(Sentence + "\n");
    }

    [Fact]
    public void Any_soup_of_tags_ends_in_a_report_or_a_line()
    {
        var random = new Random(7);
        string[] pieces = ["<p>", "</p>", "<div class=nav>", "</div>", "<table>", "<td>", "<b>", "</i>", "<!--", "-->", "<script>", "</script>", "<article>", "<h1>", "<br>", "<a href=x>", "</a>", "&amp;", "&#x0;", "<", ">", "\"", Sentence, " text. ", "<time datetime=2021-99-99>", "<svg>", "<template>", "<select><option>"];
        for (var round = 0; round < 200; round++)
        {
            var soup = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
            folder.Collect(folder.Write("a.html", soup)).ShouldNotBeEmpty();
        }
    }

    [Fact, Trait("Category", "Slow")]
    public void A_page_of_20_MB_is_read_in_bounded_time()
    {
        var page = new StringBuilder("<html><body>");
        while (page.Length < 20_000_000) page.Append("<div class=\"a\"><p>").Append(Sentence).Append("</p></div>");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        folder.Report("a.html", page.ToString()).Text.Length.ShouldBeGreaterThan(10_000_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }
}
