using Vedette.Evaluation.Times;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Evaluation.Tests.Times;

public class TimeSetTests
{
    private static readonly TimeReader Reader = new(Sets.English);

    [CorpusFact("wikiwars")]
    public void WikiWars_is_read_better_than_published()
    {
        var total = default(TimexScore);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Sets.Folder("wikiwars"), "keyinline"), "*.xml").Order(StringComparer.Ordinal))
        {
            var document = TimexDocument.Parse(File.ReadAllText(file));
            total += document.Score(document.Read(Reader, Sets.English, TimeStyle.History));
        }
        total.StrictF1.ShouldBeGreaterThan(.86);
        total.RelaxedF1.ShouldBeGreaterThan(.93);
        total.ValueF1.ShouldBeGreaterThan(.83);
    }

    [CorpusFact("recognizers-en")]
    public void The_cases_of_Recognizers_that_news_may_hold_are_resolved()
    {
        var cases = RecognizersCase.Parse(File.ReadAllText(Path.Combine(Sets.Folder("recognizers-en"), "DateTime", "DateTimeModel.json")));
        var inScope = cases.Where(c => c.OutOfScope() is null).ToList();
        var right = inScope.Count(c => c.Passes(Read(c)));
        ((double)right / inScope.Count).ShouldBeGreaterThan(.68, $"{right} of {inScope.Count}");
    }

    [Theory]
    [InlineData("<DATETIME><TIMEX2 val=\"2009-12-19T17:00:00\">x</TIMEX2></DATETIME><TEXT>In <TIMEX2 val=\"1939\">1939</TIMEX2> &amp; <TIMEX2 val=\"1940-04\">April <TIMEX2 val=\"1940\">1940</TIMEX2></TIMEX2></TEXT>", "1939:1939;April 1940:1940-04")]
    [InlineData("<TEXT>no time <b>here</b></TEXT>", "")]
    public void Inline_tags_are_read_with_their_outermost_spans(string xml, string expected)
    {
        var document = TimexDocument.Parse(xml);
        string.Join(';', document.Gold.Select(g => $"{document.Text[g.Start..g.End]}:{g.Value}")).ShouldBe(expected);
    }

    [Fact]
    public void A_score_counts_each_expression_once()
    {
        var document = new TimexDocument("in May 1940 and in 1941", null, [new Timex(3, 11, "1940-05"), new Timex(19, 23, "1941")]);
        var score = document.Score([new Timex(3, 6, "1940-05"), new Timex(7, 11, "1940"), new Timex(19, 23, "1942")]);
        score.ShouldBe(new TimexScore(2, 3, 1, 2, 1));
    }

    private static List<TimeMention> Read(RecognizersCase item) =>
        Reader.ReadAll(Document.Read(new Report
        {
            Reference = new ReportReference("r-case", null, null, null, null, item.Reference is { } r && Edtf.TryParse(r[..10], out var day) ? day : null, PublishedBasis.Metadata, "en", ""),
            Text = item.Input,
        }, Sets.English));
}
