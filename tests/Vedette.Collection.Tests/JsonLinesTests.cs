using System.Text;
using Vedette.Model;

namespace Vedette.Collection.Tests;

/// <summary>JSON Lines: a report a line.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_line_is_a_report_with_its_metadata()
    {
        folder.Write("in/a.jsonl", """
            {"title":"One","outlet":"Desk","url":"https://desk.example/1","published":"2021-12-04T10:00:00Z","language":"en","text":"A first figure.\r\nMore.","authors":["A","B"]}

            {"title":"Two","source":"Desk","date":"2021-12-05","html":"<html><body><nav><a href=/>Home</a></nav><p>The second report has a sentence that is long enough.</p></body></html>"}
            """);

        var reports = folder.Collect(Path.Combine(folder.Path, "in")).OfType<CollectedReport>().ToList();

        reports.Count.ShouldBe(2);
        var first = reports[0].Report;
        (first.Text, first.Reference.Path, first.Reference.Title, first.Reference.Outlet, first.Reference.Published!.Text).ShouldBe(("A first figure.\nMore.", "in/a.jsonl#1", "One", "Desk", "2021-12-04"));
        first.Reference.PublishedBasis.ShouldBe(PublishedBasis.Metadata);
        first.Authors.ShouldBe(["A", "B"]);
        Encoding.UTF8.GetString(reports[0].Original.Span).ShouldStartWith("{\"title\":\"One\"");
        (reports[1].Report.Text, reports[1].Report.Reference.Path).ShouldBe(("The second report has a sentence that is long enough.\n", "in/a.jsonl#3"));
    }

    [Fact]
    public void A_truncated_line_in_the_middle_is_named_and_the_rest_goes_on()
    {
        var path = folder.Write("a.ndjson", "{\"text\":\"one\"}\n{\"text\":\"tw\n[1,2]\n{\"title\":\"no text\"}\n\"x\"\n{\"text\":\"six\",\"published\":\"2021-02-30\"}\n" + new string('[', 5000) + "\n{\"text\":\"eight\"}");

        var items = folder.Collect(path);

        items.OfType<CollectedReport>().Select(r => r.Report.Text).ShouldBe(["one", "six", "eight"]);
        items.OfType<ReadProblem>().Select(p => p.Line).ShouldBe([2, 3, 4, 5, 6, 7]);
        items.OfType<ReadProblem>().First().ToString().ShouldStartWith($"{path}:2: ");
    }

    [Fact]
    public void Halves_of_surrogate_pairs_and_broken_bytes_become_replacement_characters()
    {
        byte[] line = [.. "{\"text\":\"a \\ud83d b \\ud83d\\ude00 c \\\\ud83d d "u8, 0xFF, .. "\"}"u8];
        folder.Collect(folder.Write("a.jsonl", line)).OfType<CollectedReport>().Single().Report.Text
            .ShouldBe("a \uFFFD b \U0001F600 c \\ud83d d \uFFFD");
    }

    [Fact]
    public void A_line_beyond_the_bound_is_named_and_the_rest_goes_on()
    {
        var path = folder.Write("a.jsonl", $"{{\"text\":\"{new string('x', 3_000_000)}\"}}\n{{\"text\":\"two\"}}\n");
        var items = new Collector(new CollectorOptions { MaxFileBytes = 1_000_000 }).Collect([path]).ToList();
        items[0].ShouldBeOfType<ReadProblem>().Line.ShouldBe(1);
        items[1].ShouldBeOfType<CollectedReport>().Report.Text.ShouldBe("two");
    }

    [Fact]
    public void Our_own_products_beside_reports_are_no_reports() =>
        folder.Collect(folder.Write("claims.jsonl", "{\"schema\":\"vedette/claim/1\",\"id\":\"c-1\"}\n")).ShouldBeEmpty();

    [Fact]
    public void An_empty_file_is_named() =>
        folder.Collect(folder.Write("a.jsonl", "\n\n")).ShouldHaveSingleItem().ShouldBeOfType<ReadProblem>();
}
