using Vedette.Evaluation.Times;
using Vedette.Model;

namespace Vedette.Evaluation.Tests.Times;

public class TimeSetTests
{
    [CorpusFact("wikiwars")]
    public void WikiWars_is_read_better_than_published()
    {
        var total = default(TimexScore);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Sets.Folder("wikiwars"), "keyinline"), "*.xml").Order(StringComparer.Ordinal))
        {
            var document = TimexDocument.Parse(File.ReadAllText(file));
            total += document.Score(document.Read(report => Sets.Mentions(report, MentionKind.Time)));
        }
        total.StrictF1.ShouldBeGreaterThan(.88);
        total.RelaxedF1.ShouldBeGreaterThan(.94);
        total.ValueF1.ShouldBeGreaterThan(.85);
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
    public void The_two_ends_of_an_interval_count_and_the_whole_does_not()
    {
        var document = new TimexDocument("It lasted from 5 to 8 December 2021.", null, []);
        document.Read(report => Sets.Mentions(report, MentionKind.Time)).ShouldBe([new Timex(15, 16, "2021-12-05"), new Timex(20, 35, "2021-12-08")]);
    }

    [Fact]
    public void A_score_counts_each_expression_once()
    {
        var document = new TimexDocument("in May 1940 and in 1941", null, [new Timex(3, 11, "1940-05"), new Timex(19, 23, "1941")]);
        var score = document.Score([new Timex(3, 6, "1940-05"), new Timex(7, 11, "1940"), new Timex(19, 23, "1942")]);
        score.ShouldBe(new TimexScore(2, 3, 1, 2, 1));
    }
}
